import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {openStory} from './other-story.js';
import {pick} from './seed.js';
import {root} from './story.js';
import {expect, test} from './test.js';

const start = JSON.parse(readFileSync(join(root, 'docs/examples/still-fresh/story.json'), 'utf8')) as {
  readonly dek: string;
  readonly sides: {readonly second: string};
  readonly actors: readonly {readonly id: string}[];
};
const longDek = 'Two bakeries, one square, and more hours between them than anybody has counted. '.repeat(4);

/** Title, the letters that the lines grow from, and what else makes the opening another than usual. */
const shapes: readonly (readonly [
  name: string,
  title: string,
  titleStems?: readonly [number, number],
  other?: {readonly dek?: string; readonly second?: string}
])[] = [
  ['two short words', 'Still Fresh', [3, 4]],
  ['one word', 'Parallel', [4, 5]],
  ['five words', 'Hello to the other shore', [2, 3]],
  ['a long first word', 'Intercontinentally apart', [15, 16]],
  ['a long second word', 'All misunderstandings', [1, 2]],
  ['stems that begin the word', 'Llamas there', [0, 1]],
  ['stems far apart', 'Parallel Lines', [4, 7]],
  ['no stems', 'Two Harbours of One Sound'],
  ['a long dek', 'Still Fresh', [3, 4], {dek: longDek}],
  ['a long name', 'Still Fresh', [3, 4], {second: 'the Observatory Bakery'}]
];
const sizes = [
  {width: 320, height: 640},
  {width: 390, height: 844},
  {width: 1024, height: 768},
  {width: 1440, height: 900}
];

for (const [name, title, titleStems, other = {}] of pick(shapes, 6)) {
  test(`no word of the opening meets a line, another word, or the edge: ${name}`, async ({page}) => {
    mkdirSync(join(root, '.cache'), {recursive: true});
    const folder = mkdtempSync(join(root, '.cache/title-'));
    const file = join(folder, 'story.json');
    const {dek = start.dek, second} = other;
    const actors = start.actors.map((actor) =>
      second !== undefined && actor.id === start.sides.second ? {...actor, name: second} : actor
    );
    writeFileSync(file, JSON.stringify({...start, title, titleStems, dek, actors}));
    try {
      await openStory(page, file);
      await expect(page.locator('h1')).toHaveText(title);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect.poll(() => page.evaluate(faults), {message: `at ${size.width} px`}).toEqual([]);
        const {PICTURES} = process.env;
        if (PICTURES) await page.screenshot({path: join(PICTURES, `${name}-${size.width}.png`)});
      }
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
}

/** What of the opening is out of the window, meets a line that is not its letter's, or meets another part of it. Runs in the page. */
function faults(): readonly string[] {
  const parts = ['.sides .first', '.sides .second', 'h1 .word', 'h1 .rest', '.dek', '.about'].map((name) => {
    const element = document.querySelector(`.opening ${name}`);
    const range = document.createRange();
    if (element) range.selectNodeContents(element);
    // A title's letters are less high than their line.
    const inset = name.startsWith('h1')
      ? 0.2 * Number.parseFloat(getComputedStyle(document.querySelector('h1')!).fontSize)
      : 0;
    const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
    return {
      name,
      boxes: boxes.map(({left, right, top, bottom}) => ({
        left,
        right,
        top: top + inset,
        bottom: bottom - inset
      }))
    };
  });
  const stems = [...document.querySelectorAll('.opening [data-line]')].map((stem) => {
    const {left, right} = stem.getBoundingClientRect();
    return (left + right) / 2;
  });
  const found = parts.flatMap(({name, boxes}) =>
    boxes.flatMap(({left, right}) => [
      ...(left < 0 || right > document.documentElement.clientWidth ? [`${name} leaves the window`] : []),
      ...(name !== 'h1 .word' && stems.some((x) => x > left - 3 && x < right + 3)
        ? [`${name} meets a line`]
        : [])
    ])
  );
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => [a, b] as const));
  const met = pairs.filter(([a, b]) =>
    a.boxes.some((one) =>
      b.boxes.some(
        (two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
      )
    )
  );
  return [...found, ...met.map(([a, b]) => `${a.name} meets ${b.name}`)];
}
