import {describe, expect, it} from 'vitest';
import {labelBox} from '../../src/marks/box.js';
import type {LabelMark, Mark, RectMark} from '../../src/marks/mark.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import {positions} from '../../src/scenes/positions.js';
import type {PositionsData, PositionsView} from '../../src/scenes/positions-language.js';
import type {SceneContext} from '../../src/scenes/scene.js';
import {stories} from '../gallery/stories.js';

const desktop = {width: 880, height: 844, em: 16, stretch: 1};
const phone = {width: 390, height: 460, em: 16, stretch: 1};
const rooms = [desktop, phone];

const {chapters, scenes} = stories.story as Story;

function drawn(step: string, room = desktop): readonly Mark[] {
  const entry = scenes.find(({id}) => id === 'positions');
  const view = chapters.flatMap(({steps}) => steps).find(({id}) => id === step)?.view;
  if (!entry) throw new Error('no scene');
  const context = sceneContext(stories.story as Story, entry) as SceneContext<PositionsData>;
  return atOnce(positions.layout(context, view as PositionsView, room));
}

const blocksOf = (marks: readonly Mark[], stance: string) =>
  marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.key.startsWith(`${stance}/block-`));
const wordOf = (marks: readonly Mark[], stance: string) =>
  marks.find(({key}) => key === `${stance}/word`) as LabelMark;
const lineAt = (marks: readonly Mark[], side: string) =>
  (marks.find(({key}) => key === `${side}/line`) as {x1: number}).x1;

it.each([desktop, phone, {...phone, width: 358, height: 384}, {...phone, width: 320}])(
  'the matters’ names are all of one size ($width px)',
  (room) => {
    const sizes = drawn('list-nuclear', room).flatMap((mark) =>
      mark.kind === 'label' && /^row-[a-z-]+\/name$/.test(mark.key) ? [mark.size] : []
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(new Set(sizes).size).toBe(1);
  }
);

it.each([
  [15, desktop],
  [13, {...phone, height: 520}]
])('what is noted of a gap is small and quiet, also where its row is spoken of (%d px)', (size, room) => {
  const marks = drawn('list-armed-groups', room);
  const aside = marks.find(({key}) => key === 'gap-armed-groups-iran/aside') as LabelMark;
  expect([aside.size, aside.paint]).toEqual([size, 'soft']);
  expect(aside.lines.join(' ')).toBe('but its agenda is nuclear issues only');
});

describe('a stance', () => {
  it.each(rooms)('is as many blocks as its level has, for either side ($width px)', (room) => {
    const marks = drawn('lists-whole', room);
    const counts = ['agenda', 'nuclear', 'missiles', 'armed-groups', 'sanctions'].map((row) =>
      ['iran', 'us'].map((side) => blocksOf(marks, `stance-${row}-${side}`).length)
    );
    expect(counts).toEqual([
      [3, 3],
      [1, 2],
      [2, 2],
      [0, 2],
      [3, 0]
    ]);
  });

  it.each([
    ['lists-whole', phone, '10 by 10'],
    ['list-nuclear', phone, '10 by 10'],
    ['list-sanctions', desktop, '16 by 16']
  ])('is equal small squares, spoken of or not (%s)', (step, room, square) => {
    const marks = drawn(step, room).filter(
      (mark): mark is RectMark => mark.kind === 'rect' && mark.key.includes('/block-')
    );
    expect(marks).toHaveLength(18);
    expect(new Set(marks.map(({width, height}) => `${width} by ${height}`))).toEqual(new Set([square]));
  });

  it('has its wording under it on a phone where it alone is spoken of, and the other side has none', () => {
    const wordings = drawn('list-agenda', {...phone, height: 800}).filter(({key}) =>
      /\/(wording|aside)$/.test(key)
    );
    expect(wordings.map(({key}) => key)).toEqual(['stance-agenda-iran/wording']);
  });

  it('has its wording in larger letters where it is spoken of, as large as the room allows', () => {
    const sizes = (step: string) =>
      drawn(step, {...phone, height: 844}).flatMap((mark) =>
        mark.kind === 'label' && mark.key.endsWith('/wording') ? [mark.size] : []
      );
    expect(sizes('list-nuclear')).toEqual([23, 23]);
    expect(Math.max(...sizes('lists-whole'))).toBe(15);
  });

  it('has its word beside its blocks; where one word has no room there, all words stand under them', () => {
    for (const stance of ['stance-agenda-iran', 'stance-nuclear-iran', 'stance-missiles-us']) {
      const places = [desktop, phone, {...phone, width: 320}].map((room) => {
        const marks = drawn('list-nuclear', room);
        const [{y, height}] = blocksOf(marks, stance) as [RectMark];
        const word = labelBox(wordOf(marks, stance));
        return word.y < y + height / 2 ? 'beside' : word.y >= y + height ? 'under' : 'on';
      });
      expect(places).toEqual(['beside', 'beside', 'under']);
    }
  });

  it('has its words at least 16 px from the edge of a phone', () => {
    const sides = drawn('list-missiles', {...phone, height: 844}).flatMap((mark) =>
      mark.kind === 'label' && mark.key.startsWith('stance-') ? [labelBox(mark)] : []
    );
    expect(Math.min(...sides.map(({x}) => x))).toBeGreaterThanOrEqual(16);
    expect(Math.max(...sides.map(({x, width}) => x + width))).toBeLessThanOrEqual(374);
  });

  it.each([
    [desktop, 10],
    [phone, 12]
  ])('stays clear of its line, on which the reader’s mark goes down', (room, clear) => {
    const marks = drawn('lists-whole', room);
    const [iran] = blocksOf(marks, 'stance-agenda-iran') as [RectMark];
    const [us] = blocksOf(marks, 'stance-agenda-us') as [RectMark];
    expect(lineAt(marks, 'first') - iran.x - iran.width).toBeCloseTo(clear, 6);
    expect(us.x - lineAt(marks, 'second')).toBeCloseTo(clear, 6);
  });
});

describe('a headline', () => {
  it.each([desktop, {...phone, height: 520}])(
    'stands large between the lines, above all rows, with who says so ($width px)',
    (room) => {
      const marks = drawn('lists-whole', room);
      const label = (wanted: string) => marks.find(({key}) => key === wanted) as LabelMark;
      expect([label('headline').lines, label('by').lines]).toEqual([
        ['a clear', 'divide'],
        ['to the author']
      ]);
      const {x, width} = labelBox(label('headline'));
      expect(x).toBeGreaterThan(lineAt(marks, 'first') + 4);
      expect(x + width).toBeLessThan(lineAt(marks, 'second') - 4);
      const by = labelBox(label('by'));
      expect(labelBox(label('row-agenda/name')).y).toBeGreaterThan(by.y + by.height);
      const others = marks.filter(
        (mark): mark is LabelMark => mark.kind === 'label' && mark.key !== 'headline'
      );
      expect(label('headline').size).toBeGreaterThan(1.5 * Math.max(...others.map(({size}) => size)));
    }
  );

  it('gives way before the rows get tight', () => {
    const marks = drawn('lists-whole', {...phone, width: 360, height: 384});
    expect(marks.map(({key}) => key)).not.toContain('headline');
    const name = marks.find(({key}) => key === 'row-sanctions/name') as LabelMark;
    expect(name.size).toBeCloseTo(15.7, 1);
  });
});

describe('a stance that reaches over other matters', () => {
  const reaches = (step: string, room = desktop) =>
    drawn(step, room).flatMap((mark) =>
      mark.kind === 'shape' && mark.key.endsWith('/reach') ? [[mark.key, mark] as const] : []
    );

  it('has a bracket around their names where it is lit, each side by the same rule', () => {
    expect(reaches('list-agenda').map(([key]) => key)).toEqual(['stance-agenda-iran/reach']);
    expect(reaches('lists-whole')).toEqual([]);
    for (const room of rooms) {
      const marks = drawn('list-agenda-widened', room);
      const nameOf = (row: string) => labelBox(marks.find(({key}) => key === `row-${row}/name`) as LabelMark);
      const [iran, us] = reaches('list-agenda-widened', room).map(
        ([, {y, extent}]) => [y, y + extent.height] as const
      );
      const [nuclear, groups] = [nameOf('nuclear'), nameOf('armed-groups')];
      expect(iran).toEqual([nuclear.y, nuclear.y + nuclear.height]);
      expect(us).toEqual([nuclear.y, groups.y + groups.height]);
    }
  });

  it('leaves its bracket open where a name has no room', () => {
    const paths = (height: number) =>
      reaches('list-agenda-widened', {...phone, width: 320, height}).map(([, {path}]) =>
        path.replaceAll(/[\d.-]+/g, '')
      );
    expect(paths(400)).toEqual(['M,HVH', 'M,HVH']);
    expect(paths(180)).toEqual(['M,HVH', 'M,HV']);
  });
});

describe('no recorded position', () => {
  it.each(rooms)('is an empty box around its words, never a block ($width px)', (room) => {
    const marks = drawn('lists-whole', room);
    const gap = marks.find(({key}) => key === 'gap-sanctions-us/gap') as RectMark;
    const words = labelBox(marks.find(({key}) => key === 'gap-sanctions-us/words') as LabelMark);
    expect(gap.paint).toBe('gap');
    expect(gap.x).toBeLessThan(words.x);
    expect(gap.x + gap.width).toBeGreaterThan(words.x + words.width);
    expect(gap.x).toBeGreaterThan(lineAt(marks, 'second') + 8);
  });
});

describe('the key', () => {
  it('shows each level as so many squares of 9 px with its rule, where it is wide', () => {
    const keys = drawn('lists-whole').filter(
      (mark): mark is RectMark => mark.kind === 'rect' && mark.key.startsWith('key/')
    );
    expect(keys.map(({key}) => key)).toEqual([
      'key/1-1',
      'key/2-1',
      'key/2-2',
      'key/3-1',
      'key/3-2',
      'key/3-3'
    ]);
    for (const square of keys) expect(square).toMatchObject({width: 9, height: 9, paint: 'ink solid'});
    expect(drawn('lists-whole', phone).filter(({key}) => key.startsWith('key/'))).toEqual([]);
  });
});

describe('nine rows', () => {
  it('all stand in the smallest window, with each stance’s word and no type under 12 px', () => {
    const entry = stories.lights?.scenes.find(({id}) => id === 'quarrels');
    if (!entry) throw new Error('no scene');
    const context = sceneContext(stories.lights as Story, entry) as SceneContext<PositionsData>;
    const marks = atOnce(positions.layout(context, {}, {width: 320, height: 360, em: 16, stretch: 1}));
    const labels = marks.filter((mark): mark is LabelMark => mark.kind === 'label');
    expect(labels.filter(({key}) => key.startsWith('row-'))).toHaveLength(9);
    expect(labels.filter(({key}) => key.endsWith('/word'))).toHaveLength(14);
    expect(labels.filter(({key}) => key.startsWith('gap-'))).toHaveLength(4);
    expect(Math.min(...labels.map(({size}) => size))).toBe(12);
    expect(labels.map(({key}) => key)).not.toContain('left-out');
  });
});
