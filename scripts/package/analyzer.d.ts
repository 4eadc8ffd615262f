declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** The analyzer's command, which answers with the manifest. */
  export function cli(options: {argv: readonly string[]; cwd: string; noWrite: boolean}): Promise<unknown>;
}
