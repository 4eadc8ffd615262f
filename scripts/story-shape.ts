/** Makes src/scenes/story-shape.json, by which a story from elsewhere is checked: `npx tsx scripts/story-shape.ts`. */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {storyShape} from '../src/model/shape-of.js';
import {languages} from '../src/scenes/languages.js';

const FILE = 'src/scenes/story-shape.json';

/** The text of the file: what the schemas ask for, without what they tell whoever writes a story. */
export function makeShape(): string {
  return `${JSON.stringify(storyShape(languages), (key, value: unknown) => (key === 'about' ? undefined : value))}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(FILE, makeShape());
}
