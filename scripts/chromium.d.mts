export declare const noChromium: string;
export declare function findChromium(places?: readonly string[]): string | undefined;
export declare function ensureChromium(places?: readonly string[]): Promise<string | undefined>;
