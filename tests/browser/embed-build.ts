import {join} from 'node:path';
import {build} from 'vite';
import {groupsAlone} from '../../scripts/chunks.js';
import {css} from '../../scripts/css-settings.js';

const root = join(import.meta.dirname, '../..');

/** Where the elements are built to for the pages that embed them. */
export const embedFolder = join(root, 'test-results/embed');

/** Builds the elements alone, without the article's page, once for all tests. Playwright wants it as the default. */
// eslint-disable-next-line no-restricted-syntax
export default async function buildEmbed(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    css,
    build: {
      target: 'es2022',
      outDir: embedFolder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: {define: join(root, 'src/define.ts')},
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: {includeDependenciesRecursively: false, groups: groupsAlone}
        }
      }
    }
  });
}
