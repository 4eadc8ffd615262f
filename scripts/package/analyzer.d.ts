declare module '@custom-elements-manifest/analyzer/cli.js' {
  import type {Package} from 'custom-elements-manifest/schema';

  /** The analyzer's command, which answers with the manifest. */
  export function cli(options: {argv: readonly string[]; cwd: string; noWrite: boolean}): Promise<Package>;
}
