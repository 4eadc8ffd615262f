import {resolve} from 'node:path';
import {runnerImport, type Plugin} from 'vite';
import {defineConfig} from 'vitest/config';

const story = resolve(import.meta.dirname, process.env.STORY ?? 'data/story.json');

/** What our own page may do; a publisher's page may be as strict. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'"
].join('; ');

/** Writes the whole story into the page, when building and when developing. */
function storyPage(): Plugin {
  return {
    name: 'story-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const entry = resolve(import.meta.dirname, 'scripts/prerender.ts');
        const {module} = await runnerImport<typeof import('./scripts/prerender.js')>(entry, {
          configFile: false
        });
        return module.prerender(html, story);
      }
    },
    configureServer(server) {
      server.watcher.add(story);
      server.watcher.on('change', (file) => file === story && server.hot.send({type: 'full-reload'}));
    }
  };
}

export default defineConfig({
  plugins: [storyPage()],
  build: {target: 'es2022', modulePreload: {polyfill: false}},
  preview: {headers: {'Content-Security-Policy': policy}},
  test: {include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'node_modules/**'], env: {TZ: 'UTC'}}
});
