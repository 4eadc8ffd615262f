export declare function takeStory(args: readonly string[]): string[];
