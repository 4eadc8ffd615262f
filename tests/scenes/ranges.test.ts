import {describe, expect, it} from 'vitest';
import {labelBox} from '../../src/marks/box.js';
import type {Mark} from '../../src/marks/mark.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import type {RangesData, RangesView} from '../../src/scenes/ranges-language.js';
import {ranges} from '../../src/scenes/ranges.js';
import type {SceneContext} from '../../src/scenes/scene.js';
import {stories} from '../gallery/stories.js';

const desktop = {width: 880, height: 844, em: 16, stretch: 1};
const phone = {width: 390, height: 460, em: 16, stretch: 1};

function read(story: string, step: string): {context: SceneContext<RangesData>; view: RangesView} {
  const {chapters, scenes} = stories[story] as Story;
  const chapter = chapters.find(({steps}) => steps.some(({id}) => id === step));
  const entry = scenes.find(({id}) => id === chapter?.scene);
  if (!entry) throw new Error(`no scene for ${step}`);
  const context = sceneContext(stories[story] as Story, entry) as SceneContext<RangesData>;
  return {context, view: chapter?.steps.find(({id}) => id === step)?.view as RangesView};
}

function drawn(story: string, step: string, room = desktop): readonly Mark[] {
  const {context, view} = read(story, step);
  return atOnce(ranges.layout(context, view, room));
}

const keys = (marks: readonly Mark[]) => marks.map(({key}) => key);
const find = (marks: readonly Mark[], key: string) => {
  const mark = marks.find((each) => each.key === key);
  if (!mark) throw new Error(`no ${key}`);
  return mark;
};

describe('lengths on the ground', () => {
  it.each([desktop, phone])(
    'the far wider circle has its words high within it, clear of the home country and of the small one ($width px)',
    (room) => {
      const marks = drawn('story', 'from-one-point', room);
      const [wide, small] = ['claimed', 'demanded'].map(
        (bar) => find(marks, `bar-${bar}/circle`) as Extract<Mark, {kind: 'dot'}>
      ) as [Extract<Mark, {kind: 'dot'}>, Extract<Mark, {kind: 'dot'}>];
      for (const name of ['figure', 'kind', 'by']) {
        const label = find(marks, `bar-claimed/${name}`) as Extract<Mark, {kind: 'label'}>;
        const box = labelBox(label);
        expect(label).toMatchObject({x: wide.x, anchor: 'middle'});
        expect(box.y + box.height).toBeLessThan(small.y - small.r - 40);
        for (const x of [box.x, box.x + box.width]) {
          expect(Math.hypot(x - wide.x, box.y - wide.y)).toBeLessThan(wide.r - 4);
        }
      }
    }
  );

  it.each([
    {width: 390, height: 560, em: 24, stretch: 1},
    {width: 768, height: 460, em: 16, stretch: 1.2}
  ])('words too large to stand high in the wide circle meet no circle ($width px)', (room) => {
    const marks = drawn('story', 'from-one-point', room);
    const {x, y, r} = find(marks, 'bar-demanded/circle') as Extract<Mark, {kind: 'dot'}>;
    // What has no room at all is told in the table.
    const said = marks.filter(({key}) => /^bar-claimed\/(kind|by)$/.test(key));
    for (const label of said) {
      const box = labelBox(label as Extract<Mark, {kind: 'label'}>, room.stretch);
      const nearest = Math.hypot(
        Math.max(box.x - x, 0, x - box.x - box.width),
        Math.max(box.y - y, 0, y - box.y - box.height)
      );
      expect(nearest).toBeGreaterThan(r);
    }
  });
});

describe('bars', () => {
  it.each([desktop, phone])('are on a scale that goes one tick past the longest ($width px)', (room) => {
    const marks = drawn('story', 'ceiling-against-claim', room);
    const axis = marks.filter(({key}) => /^lengths\/tick-label/.test(key));
    const words = axis.map((mark) => (mark.kind === 'label' ? [mark.lines[0], mark.anchor] : []));
    expect(words).toEqual(
      ['0 km', '500', '1,000', '1,500', '2,000', '2,500'].map((tick) => [tick, 'middle'])
    );
    const bar = find(marks, 'bar-claimed/bar') as Extract<Mark, {kind: 'rect'}>;
    const tick = find(marks, 'lengths/tick-2000') as Extract<Mark, {kind: 'rule'}>;
    expect(bar.x + bar.width).toBeCloseTo(tick.x1);
  });
});

describe('measures', () => {
  it.each([desktop, phone])('of different units have neither bar nor scale ($width px)', (room) => {
    const found = keys(drawn('story', 'warhead-and-precision', room));
    expect(found.filter((key) => /\/(bar|axis|tick-\d+)$/.test(key))).toEqual([]);
    expect(find(drawn('story', 'warhead-and-precision', room), 'measure-warhead/figure')).toMatchObject({
      lines: ['1,500 kg']
    });
  });

  it.each([desktop, phone])(
    'a spread is a circle in a sight, whose radius is drawn and has the figure on it ($width px)',
    (room) => {
      const marks = drawn('story', 'warhead-and-precision', room);
      const circle = find(marks, 'measure-precision/circle') as Extract<Mark, {kind: 'dot'}>;
      const radius = find(marks, 'measure-precision/radius') as Extract<Mark, {kind: 'rule'}>;
      expect(Math.abs(radius.x2 - radius.x1)).toBeCloseTo(circle.r, 6);
      expect([radius.x1, radius.y1]).toEqual([circle.x, circle.y]);
      // The cross goes beyond the circle: that alone would be read as what a blast reaches.
      const upright = find(marks, 'measure-precision/upright') as Extract<Mark, {kind: 'rule'}>;
      expect(upright.x1).toBe(circle.x);
      expect(upright.y2 - upright.y1).toBeGreaterThan(2.5 * circle.r);
      expect(find(marks, 'measure-precision/radius-figure')).toMatchObject({lines: ['30 m']});
      expect(keys(marks)).not.toContain('measure-warhead/circle');
    }
  );

  it('of one unit are bars on one scale, and one of another unit stands beside them as a figure', () => {
    const marks = drawn('lights', 'tower-and-lens');
    const [pellan, skerrow] = ['pellan', 'skerrow'].map(
      (tower) => find(marks, `measure-${tower}/bar`) as Extract<Mark, {kind: 'rule'}>
    );
    const length = (bar: typeof pellan) => (bar ? bar.x2 - bar.x1 : 0);
    expect(length(pellan) / length(skerrow)).toBeCloseTo(18 / 27, 6);
    expect(keys(marks)).not.toContain('measure-lens/bar');
  });

  it('say whether they stand on a scale', () => {
    const said = (story: string, step: string) => {
      const {context, view} = read(story, step);
      return ranges.describe(context, view);
    };
    expect(said('story', 'warhead-and-precision')).toMatch(/^Figures, each for itself: 1,500 kg/);
    expect(said('lights', 'tower-and-lens')).toMatch(/^Figures, each unit on its own scale from zero: 18 m/);
  });
});
