import {describe, expect, it} from 'vitest';
import type {Mark} from '../../src/marks/mark.js';
import type {Fact} from '../../src/model/fact.js';
import {numberOf} from '../../src/model/ratio.js';
import {describeView} from '../../src/scenes/in-words.js';
import {stage} from '../../src/scenes/stage.js';
import {cells, rooms, type Cell, type Room} from './cells.js';
import {stories} from './stories.js';

/*
 * Lengths on the screen against the numbers in the data, in every view, room and direction: within 1 px or 1 %, from
 * zero, and on one scale for all that stand together. Where a scale changes between two steps, the words say so.
 */

const all = cells(stories);
const directions = ['ltr', 'rtl'] as const;

/** What a mark measures: how long it is drawn, where its zero is, and what it stands for. */
interface Measured {
  readonly key: string;
  readonly length: number;
  readonly zero: number;
  readonly number: number;
}

function drawn({scene, context, view}: Cell, room: Room, dir: 'ltr' | 'rtl'): readonly Mark[] {
  return stage(scene, {...context, dir, ...(room.area && {area: room.area})}, view, room);
}

/** Where a mark begins and ends along a scale: rects and ruled bars lie along x, circles reach from their middle. */
function measuredIn(marks: readonly Mark[], {context}: Cell, dir: 'ltr' | 'rtl'): readonly Measured[] {
  return marks.flatMap((mark): readonly Measured[] => {
    const number = numberOf(context.facts.get(mark.fact ?? ''), context.facts);
    if (number === undefined) return [];
    if (mark.key.endsWith('/circle') && mark.kind === 'dot') {
      return [{key: mark.key, length: mark.r, zero: mark.x, number}];
    }
    if (!mark.key.endsWith('/bar')) return [];
    if (mark.kind === 'rect' && !mark.paint.includes('radius')) {
      const {x, width} = mark;
      return [{key: mark.key, length: width, zero: dir === 'ltr' ? x : x + width, number}];
    }
    return mark.kind === 'rule'
      ? [{key: mark.key, length: Math.abs(mark.x2 - mark.x1), zero: mark.x1, number}]
      : [];
  });
}

function expectNear(actual: number, expected: number, what: string): void {
  expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(
    Math.max(1, Math.abs(expected) * 0.01)
  );
}

/** The ticks of a scale: where each stands, by its number. */
function ticksOf(
  marks: readonly Mark[],
  scale: string
): readonly {readonly at: number; readonly number: number}[] {
  return marks.flatMap((mark) => {
    const [, number] = new RegExp(`^${scale}/tick-([0-9.]+)$`).exec(mark.key) ?? [];
    return mark.kind === 'rule' && number !== undefined ? [{at: mark.x1, number: Number(number)}] : [];
  });
}

describe('lengths that stand for numbers', () => {
  const kinds = all.filter(({scene}) => scene.kind === 'ranges');
  const cases = kinds.flatMap((cell) =>
    rooms.flatMap((room) =>
      directions.map((dir) => ({title: `${cell.name} in ${room.name} ${dir}`, cell, room, dir}))
    )
  );

  it('are found in the views that draw them', () => {
    const found = cases.filter(
      ({cell, room, dir}) => measuredIn(drawn(cell, room, dir), cell, dir).length > 0
    );
    expect(found.length).toBeGreaterThan(60);
  });

  it.each(cases)('$title: each is as long as its number, from zero', ({cell, room, dir}) => {
    const marks = drawn(cell, room, dir);
    const measured = measuredIn(marks, cell, dir);
    const shared = ticksOf(marks, 'lengths');
    for (const {key, length, zero, number} of measured) {
      const own = ticksOf(marks, key.replace(/\/bar$/, ''));
      const ticks = own.length > 0 ? own : key.endsWith('/circle') ? [] : shared;
      const origin = ticks.find((tick) => tick.number === 0);
      const last = ticks.at(-1);
      if (origin && last && last.number > 0) {
        expectNear(zero, origin.at, `zero of ${key}`);
        expectNear(length, (Math.abs(last.at - origin.at) * number) / last.number, `length of ${key}`);
      }
    }
    // Bars on one scale, and circles on one map, are as long as each other's numbers say.
    for (const end of ['/bar', '/circle']) {
      const group = measured.filter(
        ({key}) => key.endsWith(end) && ticksOf(marks, key.replace(/\/bar$/, '')).length === 0
      );
      const [first, ...rest] = group;
      for (const each of rest) {
        if (first)
          expectNear(each.length, (first.length * each.number) / first.number, `${each.key} to ${first.key}`);
      }
    }
  });
});

/** The fact that a view of growth draws after the bar before. */
function grownIn({context}: Cell): Fact | undefined {
  const {growth} = context.data as {growth?: {grown: string}};
  return context.facts.get(growth?.grown ?? '');
}

/** From where to where a mark reaches downwards. */
function spanOf(mark: Mark | undefined): {readonly top: number; readonly bottom: number} | undefined {
  if (mark?.kind === 'rect') return {top: mark.y, bottom: mark.y + mark.height};
  if (mark?.kind !== 'rule') return undefined;
  return {top: Math.min(mark.y1, mark.y2), bottom: Math.max(mark.y1, mark.y2)};
}

describe('prices that grow', () => {
  const cases = all
    .filter((cell) => (cell.view as {show?: string}).show === 'growth' && grownIn(cell) !== undefined)
    .flatMap((cell) => rooms.map((room) => ({title: `${cell.name} in ${room.name}`, cell, room})));

  it.each(cases)(
    '$title: before and after stand on one line and are as tall as their numbers',
    ({cell, room}) => {
      const marks = drawn(cell, room, 'ltr');
      const [before, after, zero] = ['before', 'after', 'zero'].map((role) =>
        spanOf(marks.find(({key, kind}) => kind !== 'label' && key.endsWith(`/${role}`)))
      );
      if (!before || !after || !zero) throw new Error('no bars');
      const grown = grownIn(cell);
      const base = grown?.value.type === 'growth' ? grown.value.base : NaN;
      const number = numberOf(grown, cell.context.facts) ?? NaN;
      expectNear(before.bottom, zero.top, 'foot of the bar before');
      expectNear(after.bottom, zero.top, 'foot of the bar after');
      expectNear(
        after.bottom - after.top,
        ((before.bottom - before.top) * number) / base,
        'after, to before'
      );
    }
  );

  const isOpen = ({cell}: {cell: Cell}) => /atLeast|over/.test(grownIn(cell)?.bound ?? '');
  it.each(cases.filter(isOpen))('$title: a lower bound has no closed end', ({cell, room}) => {
    const open = drawn(cell, room, 'ltr').filter(
      ({key, opacity = 1}) => /\/open-\d+$/.test(key) && opacity > 0
    );
    expect(open.length).toBeGreaterThan(3);
  });
});

describe('a scale that changes between two steps', () => {
  const [, room] = rooms;
  const scaleOf = (cell: Cell) =>
    room ? drawn(cell, room, 'ltr').flatMap(({key}) => (/\/tick-[0-9.]+$/.test(key) ? [key] : [])) : [];
  // Views without a scale that stand between two with one let nobody forget the first.
  const scaled = all.filter((cell) => scaleOf(cell).length > 0);
  const successive = scaled.flatMap((cell, i) => {
    const next = scaled[i + 1];
    return next && next.scene === cell.scene && next.name.split('/')[0] === cell.name.split('/')[0]
      ? [{title: `${cell.name} to ${next.name}`, cell, next}]
      : [];
  });
  const changing = successive.filter(({cell, next}) => scaleOf(cell).join() !== scaleOf(next).join());

  it('is found', () => {
    expect(changing.length).toBeGreaterThan(0);
  });

  it.each(changing)('$title is announced in the words of the new view', ({next}) => {
    expect(describeView(next.scene, next.context, next.view)).toMatch(/scale/);
  });

  it.each(changing)('$title is seen: the new scale has its unit on it', ({next}) => {
    // Of a scale of years the dates that stand on it are the unit.
    const labels = room ? drawn(next, room, 'ltr').filter(({key}) => /\/(tick-label-|when$)/.test(key)) : [];
    const words = labels.flatMap((mark) => (mark.kind === 'label' ? mark.lines : []));
    expect(words.join(' ')).toMatch(/[a-z]|\d{2}:\d{2}|\d{4}/i);
  });
});
