import {resolve} from 'node:path';
import {defineConfig} from 'vite';

const project = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  publicDir: resolve(project, 'public'),
  server: {fs: {allow: [project]}, open: false}
});
