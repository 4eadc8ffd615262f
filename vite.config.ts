import {resolve} from 'node:path';
import {readFileSync} from 'node:fs';
import {minify, runnerImport, type Plugin} from 'vite';
import {defineConfig} from 'vitest/config';
import {css} from './scripts/css-settings.js';
import {drawingInStories} from './scripts/chunks.js';
import {liveStory} from './scripts/live/plugin.js';

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

/** Writes the whole story into the built page, and its maps' outlines beside it. */
function storyPage(): Plugin {
  let base = '/';
  return {
    name: 'story-page',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, {server}) =>
        server ? html : (await loadPrerender()).prerender(html, story, base)
    },
    async generateBundle() {
      // The one script that is no module goes past the bundler.
      const choices = readFileSync(resolve(import.meta.dirname, 'public/choices.js'), 'utf8');
      const {code} = await minify('choices.js', choices);
      this.emitFile({type: 'asset', fileName: 'choices.js', source: code});
      const {figuresOf, outlinesOf, takeAwaysOf} = await loadPrerender();
      const outlines = outlinesOf(story);
      if (outlines) this.emitFile({type: 'asset', fileName: outlines.name, source: outlines.text});
      for (const {name, text} of [...takeAwaysOf(story), ...figuresOf(story)]) {
        this.emitFile({type: 'asset', fileName: name, source: text});
      }
    },
    configureServer(server) {
      // While the story is broken, its last good files go with the last good page.
      let files: readonly {readonly name: string; readonly text: string}[] = [];
      server.middlewares.use(({url = ''}, response, next) => {
        if (!/\/(outlines-\w+\.json|data\/[\w-]+\.(csv|json))$/.test(url)) return next();
        const wanted = () => files.find(({name}) => url.endsWith(name));
        loadPrerender()
          .then(({outlinesOf, takeAwaysOf}) => {
            const outlines = outlinesOf(story);
            files = [...(outlines ? [outlines] : []), ...takeAwaysOf(story)];
          })
          .catch((error: unknown) => {
            if (!wanted()) throw error;
          })
          .then(() => {
            const type = url.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
            const file = wanted();
            if (file) response.setHeader('Content-Type', type).end(file.text);
            else next();
          }, next);
      });
    }
  };
}

/** Its modules, where its one file would bring along what other systems of modules need. */
const scrollama = {find: /^scrollama$/, replacement: 'scrollama/index.js'};

/** Facts in the text have the one from the first script on, and every figure is drawn by the other. */
const atHand = ['answer', 'live'].map((name) => ({
  find: `./${name}-code.js`,
  replacement: `./${name}-code-at-hand.js`
}));

/** Asks for the sheet before the letters and the script: without it nothing is painted. */
const sheetFirst: Plugin = {
  name: 'sheet-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [sheet = ''] = /^ *<link rel="stylesheet"[^>]*>\n/m.exec(html) ?? [];
      return html.replace(sheet, '').replace(/^ *<link /m, (next) => sheet + next);
    }
  }
};

export default defineConfig({
  plugins: [storyPage(), sheetFirst, liveStory(story, loadPrerender)],
  css,
  resolve: {alias: [scrollama, ...atHand]},
  build: {
    target: 'es2022',
    modulePreload: {polyfill: false},
    rolldownOptions: {
      output: {codeSplitting: {includeDependenciesRecursively: false, groups: [drawingInStories]}}
    }
  },
  preview: {headers: {'Content-Security-Policy': policy}},
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/package/**', 'node_modules/**'],
    // A test takes as long as it takes; what must be fast says how fast.
    testTimeout: 60_000,
    env: {TZ: 'UTC'}
  }
});
