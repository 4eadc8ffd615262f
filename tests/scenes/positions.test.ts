import {describe, expect, it} from 'vitest';
import {labelBox} from '../../src/marks/box.js';
import type {LabelMark, Mark, RectMark} from '../../src/marks/mark.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
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
  return positions.layout(context, view as PositionsView, room);
}

const blocksOf = (marks: readonly Mark[], stance: string) =>
  marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.key.startsWith(`${stance}/block-`));
const wordOf = (marks: readonly Mark[], stance: string) =>
  marks.find(({key}) => key === `${stance}/word`) as LabelMark;
const lineAt = (marks: readonly Mark[], side: string) =>
  (marks.find(({key}) => key === `${side}/line`) as {x1: number}).x1;

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

  it.each(['lists-whole', 'list-nuclear', 'list-sanctions'])(
    'is equal flat strokes where it is narrow, spoken of or not (%s)',
    (step) => {
      const marks = drawn(step, phone).filter(
        (mark): mark is RectMark => mark.kind === 'rect' && mark.key.includes('/block-')
      );
      expect(marks).toHaveLength(18);
      expect(new Set(marks.map(({width, height}) => `${width.toFixed()} by ${height}`))).toEqual(
        new Set(['33 by 10'])
      );
    }
  );

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

  it('has its word on the block at the line where it is wide, and under it where it is narrow', () => {
    for (const stance of ['stance-agenda-iran', 'stance-missiles-us']) {
      const [wide, narrow] = rooms.map((room) => {
        const marks = drawn('lists-whole', room);
        const [{y, height}] = blocksOf(marks, stance) as [RectMark];
        const word = labelBox(wordOf(marks, stance));
        return {isOn: word.y > y && word.y + word.height < y + height, isUnder: word.y >= y + height};
      });
      expect([wide, narrow]).toEqual([
        {isOn: true, isUnder: false},
        {isOn: false, isUnder: true}
      ]);
    }
  });

  it.each([
    [desktop, 10],
    [phone, 9]
  ])('stays clear of its line, on which the reader’s mark goes down', (room, clear) => {
    const marks = drawn('lists-whole', room);
    const [iran] = blocksOf(marks, 'stance-agenda-iran') as [RectMark];
    const [us] = blocksOf(marks, 'stance-agenda-us') as [RectMark];
    expect(lineAt(marks, 'first') - iran.x - iran.width).toBeCloseTo(clear, 6);
    expect(us.x - lineAt(marks, 'second')).toBeCloseTo(clear, 6);
  });
});

describe('a headline', () => {
  it.each(rooms)('stands large between the lines, above all rows, with who says so ($width px)', (room) => {
    const marks = drawn('lists-whole', room);
    const label = (wanted: string) => marks.find(({key}) => key === wanted) as LabelMark;
    expect([label('headline').lines, label('by').lines]).toEqual([['a clear', 'divide'], ['to the author']]);
    const {x, width} = labelBox(label('headline'));
    expect(x).toBeGreaterThan(lineAt(marks, 'first') + 4);
    expect(x + width).toBeLessThan(lineAt(marks, 'second') - 4);
    const by = labelBox(label('by'));
    expect(labelBox(label('row-agenda/name')).y).toBeGreaterThan(by.y + by.height);
    const others = marks.filter(
      (mark): mark is LabelMark => mark.kind === 'label' && mark.key !== 'headline'
    );
    expect(label('headline').size).toBeGreaterThan(1.5 * Math.max(...others.map(({size}) => size)));
  });

  it('gives way before the rows get tight', () => {
    const marks = drawn('lists-whole', {...phone, width: 360, height: 384});
    expect(marks.map(({key}) => key)).not.toContain('headline');
    expect(marks.find(({key}) => key === 'row-sanctions/name')).toMatchObject({size: 16});
  });
});

describe('no recorded position', () => {
  it.each(rooms)('is an empty box as long as the whole scale, never a block ($width px)', (room) => {
    const marks = drawn('lists-whole', room);
    const gap = marks.find(({key}) => key === 'gap-sanctions-us/gap') as RectMark;
    const whole = blocksOf(marks, 'stance-agenda-us');
    const [from, to] = [
      Math.min(...whole.map(({x}) => x)),
      Math.max(...whole.map(({x, width}) => x + width))
    ];
    expect(gap.paint).toBe('gap');
    expect(gap.x).toBeCloseTo(from, 6);
    expect(gap.width).toBeGreaterThan(to - from - 1);
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
    const marks = positions.layout(context, {}, {width: 320, height: 360, em: 16, stretch: 1});
    const labels = marks.filter((mark): mark is LabelMark => mark.kind === 'label');
    expect(labels.filter(({key}) => key.startsWith('row-'))).toHaveLength(9);
    expect(labels.filter(({key}) => key.endsWith('/word'))).toHaveLength(14);
    expect(labels.filter(({key}) => key.startsWith('gap-'))).toHaveLength(4);
    expect(Math.min(...labels.map(({size}) => size))).toBe(12);
    expect(labels.map(({key}) => key)).not.toContain('left-out');
  });
});
