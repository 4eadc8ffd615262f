import {join} from 'node:path';
import {build, type InlineConfig} from 'vite';
import {groupsAlone} from '../chunks.js';
import {css} from '../css-settings.js';

type Options = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>;

/**
 * For pages without a bundler: everything in one file, as a module and as a classic script; and a figure alone, which
 * loads the kind of scene that it shows. Answers with the modules that went in.
 */
export async function buildScripts(root: string): Promise<ReadonlySet<string>> {
  const whole = {output: {codeSplitting: false}};
  const modules = [
    await write(root, 'parallel-lines', 'src/define.ts', 'es', whole),
    await write(root, 'parallel-lines.classic', 'src/define.ts', 'iife', whole),
    await write(root, 'story-figure', 'scripts/package/story-figure.ts', 'es', {
      preserveEntrySignatures: 'allow-extension',
      output: {codeSplitting: {includeDependenciesRecursively: false, groups: groupsAlone}}
    })
  ];
  return new Set(modules.flat());
}

async function write(
  root: string,
  name: string,
  entry: string,
  format: 'es' | 'iife',
  options: Options
): Promise<readonly string[]> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    css,
    build: {
      outDir: 'cdn',
      emptyOutDir: false,
      target: 'es2022',
      // As a library, Vite adds no preloader, which would look for the chunks' style sheets.
      lib: {
        entry: join(root, entry),
        formats: [format],
        name: 'ParallelLines',
        fileName: () => `${name}.js`
      },
      rolldownOptions: {
        // What comes in one file is loaded later elsewhere.
        checks: {ineffectiveDynamicImport: false},
        ...options,
        output: {
          minify: true,
          chunkFileNames: `${name}/[name]-[hash].js`,
          ...options.output
        }
      }
    }
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => (each.type === 'chunk' ? Object.keys(each.modules) : []));
}
