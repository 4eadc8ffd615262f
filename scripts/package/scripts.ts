import {join} from 'node:path';
import {build, type InlineConfig} from 'vite';

type Options = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>;

/**
 * For pages without a bundler: everything in one file, as a module and as a classic script; and a figure alone, which
 * loads the kind of scene that it shows.
 */
export async function buildScripts(root: string): Promise<void> {
  const all = join(root, 'src/define.ts');
  const figure = join(root, 'entries/define-story-figure.ts');
  await write(root, 'parallel-lines', all, 'es', {output: {codeSplitting: false}});
  await write(root, 'parallel-lines.classic', all, 'iife', {output: {codeSplitting: false}});
  await write(root, 'story-figure', figure, 'es', {preserveEntrySignatures: 'allow-extension'});
}

function write(
  root: string,
  name: string,
  entry: string,
  format: 'es' | 'iife',
  options: Options
): Promise<unknown> {
  return build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: 'cdn',
      emptyOutDir: false,
      target: 'es2022',
      // As a library Vite adds no preloader, which would look for the chunks' style sheets.
      lib: {entry, formats: [format], name: 'ParallelLines', fileName: () => `${name}.js`},
      rolldownOptions: {
        ...options,
        output: {
          minify: true,
          chunkFileNames: 'story-figure/[name]-[hash].js',
          ...options.output
        }
      }
    }
  });
}
