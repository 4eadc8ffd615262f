/**
 * Makes the files in src/scenes by which a story from elsewhere is checked: `npx tsx scripts/story-shape.ts`. By
 * story-shape.json the checker reads a whole story; by those in shapes/ a figure looks at its own part.
 */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {FigureShape, KindShape} from '../src/model/figure-story.js';
import {storyShape} from '../src/model/shape-of.js';
import {itemKeys, type ObjectShape, type Shape} from '../src/model/shape.js';
import {languages} from '../src/scenes/languages.js';

/** What a figure reads of a story, a scene and a step, by their keys. */
const read = {
  story: 'format language dir title status address sides sources actors facts notes geography'.split(' '),
  scene: ['id', 'title', 'caption', 'summary'],
  added: ['callouts', 'colours'],
  step: ['id', 'caption']
};

/** The texts of the files, by their paths: what the schemas ask for, without what they tell whoever writes a story. */
export function makeShapes(): ReadonlyMap<string, string> {
  const whole = storyShape(languages);
  const story = (whole.story as ObjectShape).keys;
  const {scenes} = story as unknown as {scenes: {list: {of: readonly ObjectShape[]}}};
  const {of: entries} = scenes.list;
  const figure: FigureShape = {
    story: only(story, read.story),
    scene: only(entries[0]?.keys ?? {}, read.scene),
    added: only(entries[0]?.keys ?? {}, read.added),
    step: only(itemKeys({keys: itemKeys(whole.story, 'chapters')}, 'steps'), read.step)
  };
  const kinds = languages.map(({kind}, i): readonly [string, KindShape] => {
    const {data, view} = {data: entries[i]?.keys.data, view: whole.views[kind]};
    if (!data || !view) throw new Error(`no shape of the kind ${kind}`);
    return [kind, {data, view}];
  });
  return new Map([
    ['src/scenes/story-shape.json', textOf(whole)],
    ['src/scenes/shapes/figure-shape.json', textOf(withoutWords(figure))],
    ...kinds.map(
      ([kind, shape]) => [`src/scenes/shapes/${kind}-shape.json`, textOf(withoutWords(shape))] as const
    )
  ]);
}

function only(keys: ObjectShape['keys'], names: readonly string[]): ObjectShape {
  return {
    keys: Object.fromEntries(
      names.map((name): readonly [string, Shape] => {
        const shape = keys[name];
        if (!shape) throw new Error(`no key ${name}`);
        return [name, shape];
      })
    )
  };
}

/** Without what each check says is expected. */
function withoutWords(shape: unknown): unknown {
  return JSON.parse(
    JSON.stringify(shape, (key, value: unknown) =>
      key === 'checks' && Array.isArray(value)
        ? value.map((check: readonly unknown[]) => check.slice(0, -1))
        : value
    )
  );
}

function textOf(shape: unknown): string {
  return `${JSON.stringify(shape, (key, value: unknown) => (key === 'about' ? undefined : value))}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of makeShapes()) writeFileSync(file, text);
}
