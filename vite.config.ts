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

const loadPrerender = async () => {
  const entry = resolve(import.meta.dirname, 'scripts/prerender.ts');
  return (await runnerImport<typeof import('./scripts/prerender.js')>(entry, {configFile: false})).module;
};

/** Writes the whole story into the page and its maps' outlines beside it, when building and when developing. */
function storyPage(): Plugin {
  let base = '/';
  return {
    name: 'story-page',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const {prerender} = await loadPrerender();
        return prerender(html, story, base);
      }
    },
    async generateBundle() {
      const {outlinesOf, takeAwaysOf} = await loadPrerender();
      const outlines = outlinesOf(story);
      if (outlines) this.emitFile({type: 'asset', fileName: outlines.name, source: outlines.text});
      for (const {name, text} of takeAwaysOf(story)) {
        this.emitFile({type: 'asset', fileName: name, source: text});
      }
    },
    configureServer(server) {
      server.watcher.add(story);
      server.middlewares.use(({url = ''}, response, next) => {
        if (!/\/(outlines-\w+\.json|data\/[\w-]+\.(csv|json))$/.test(url)) return next();
        loadPrerender().then(({outlinesOf, takeAwaysOf}) => {
          const outlines = outlinesOf(story);
          const file = [...(outlines ? [outlines] : []), ...takeAwaysOf(story)].find(({name}) =>
            url.endsWith(name)
          );
          if (!file) return next();
          const type = url.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
          response.setHeader('Content-Type', type).end(file.text);
        }, next);
      });
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
