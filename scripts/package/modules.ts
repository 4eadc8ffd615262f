import {join} from 'node:path';
import {build} from 'vite';
import {css} from '../css-settings.js';
import {entriesIn} from './entries.js';

/** For bundlers: one module for each of ours, so that they keep what is used; packages stay imports. */
export async function buildModules(root: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    css,
    build: {
      outDir: 'lib',
      target: 'es2022',
      minify: false,
      cssMinify: true,
      sourcemap: true,
      lib: {entry: entriesIn(root).map((entry) => join(root, entry)), formats: ['es']},
      rolldownOptions: {
        external: (id) => /^[@a-z]/.test(id) && !id.startsWith('@oxc-project/'),
        output: {
          preserveModules: true,
          preserveModulesRoot: root,
          entryFileNames: ({name}) => `${name.replace(/^.*_virtual.*\//, 'helpers/')}.js`
        }
      }
    }
  });
}
