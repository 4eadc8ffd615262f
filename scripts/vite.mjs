/** Vite with one more option, `--story <file>`: Vite itself refuses what it does not know. */
import {takeStory} from './story-option.mjs';

process.argv.splice(2, Infinity, ...takeStory(process.argv.slice(2)));
await import(new URL('bin/vite.js', import.meta.resolve('vite/package.json')).href);
