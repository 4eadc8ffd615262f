import {describe, expect, it} from 'vitest';
import {contains, labelBox, markBox, overlaps, type Box} from '../../src/marks/box.js';
import type {LabelMark, Mark} from '../../src/marks/mark.js';
import type {Callout} from '../../src/model/annotation.js';
import {describeView, tableOf} from '../../src/scenes/in-words.js';
import {stage} from '../../src/scenes/stage.js';
import type {SceneContext, SharedView} from '../../src/scenes/scene.js';
import {sample} from '../browser/seed.js';
import {cells, rooms, type Cell} from '../gallery/cells.js';
import {stories} from '../gallery/stories.js';

const all = cells(stories);
const [, phone, , desktop] = rooms;

function cellOf(name: string): Cell {
  const cell = all.find((each) => each.name === name);
  if (!cell) throw new Error(`no view ${name}`);
  return cell;
}

const isLabel = (mark: Mark): mark is LabelMark => mark.kind === 'label';
const words = (marks: readonly Mark[], key: string) =>
  marks
    .filter(isLabel)
    .find((mark) => mark.key === key)
    ?.lines.join(' ');
const at = (marks: readonly Mark[], key: string): Box => {
  const mark = marks.find((each) => each.key === key);
  if (!mark) throw new Error(`no mark ${key}`);
  return markBox(mark);
};

function drawn(
  {scene, context, view}: Cell,
  annotations: {readonly view?: Partial<SharedView>; readonly context?: Partial<SceneContext>} = {},
  room = desktop
): readonly Mark[] {
  if (!room) throw new Error('no room');
  const area = room.area && {area: room.area};
  return stage(scene, {...context, ...area, ...annotations.context}, {...view, ...annotations.view}, room);
}

/** A callout for each of a dozen parts of the data that a view draws. */
function calloutsFor(cell: Cell): readonly Callout[] {
  const ids = [...JSON.stringify(cell.context.data).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
  const keys = new Set(drawn(cell).map(({key}) => key.split('/')[0]));
  const parts = ids.filter((id) => keys.has(id));
  const every = Math.ceil(parts.length / 12);
  return parts
    .filter((_, i) => i % every === 0)
    .map((part, i) => ({id: `note-${i}`, part, words: 'a note of some words'}));
}

describe('callouts', () => {
  it('stand beside their part, where it is drawn, with a line to it', () => {
    const marks = drawn(cellOf('lights/pellan-reach'));
    expect(words(marks, 'callout-sunday/words')).toBe('walked one Sunday, backwards');
    const [bar, end] = [at(marks, 'bar-pellan/bar'), at(marks, 'callout-sunday/end')];
    expect(Math.abs(end.y + end.height / 2 - (bar.y + bar.height))).toBeLessThan(0.01);
    expect(at(marks, 'callout-sunday/words').y).toBeGreaterThan(bar.y + bar.height);
  });

  it('are drawn in the views that name them, and in no other', () => {
    expect(words(drawn(cellOf('lights/skerrow-reach')), 'callout-sunday/words')).toBeUndefined();
  });

  it('stand at the side that is asked for, if there is room', () => {
    const cell = cellOf('lights/pellan-reach');
    const on = (side: Callout['side']) => {
      const callouts = [{id: 'callout-sunday', part: 'bar-pellan', words: 'backwards', side}];
      return at(drawn(cell, {context: {callouts}}), 'callout-sunday/words');
    };
    const bar = at(drawn(cell), 'bar-pellan/bar');
    expect(on('above').y + on('above').height).toBeLessThan(bar.y);
    expect(on('below').y).toBeGreaterThan(bar.y + bar.height);
  });

  it('show facts as they are, and open them', () => {
    const callouts = [{id: 'callout-sunday', part: 'bar-pellan', words: 'not {reach-limit}'}];
    const marks = drawn(cellOf('lights/pellan-reach'), {context: {callouts}});
    expect(words(marks, 'callout-sunday/words')).toBe('not at most 15 km');
    expect(marks.find(({key}) => key === 'callout-sunday/words')?.fact).toBe('reach-limit');
  });

  it('are counted, as labels are, where they have no room', () => {
    const callouts = [{id: 'callout-sunday', part: 'bar-pellan', words: 'much too long a note '.repeat(28)}];
    const marks = drawn(cellOf('lights/pellan-reach'), {context: {callouts}}, phone);
    expect(words(marks, 'callout-sunday/words')).toBeUndefined();
    expect(words(marks, 'left-out')).toBe('1 label is in the table only');
  });

  it('are in the description, with what they are about, and over the table', () => {
    const {scene, context, view} = cellOf('lights/pellan-reach');
    const note = 'Note on “Reach of Pellan’s light”: walked one Sunday, backwards.';
    expect(describeView(scene, context, view)).toContain(note);
    expect(tableOf(scene, context).caption).toContain(note);
    expect(describeView(scene, context, {...view, alt: 'One bar.'})).toBe(`One bar. ${note}`);
  });

  const grid = all.flatMap((cell) =>
    [phone, desktop].flatMap((room) =>
      (['ltr', 'rtl'] as const).flatMap((dir) =>
        room ? [{title: `${cell.name} in ${room.name} ${dir}`, cell, room, dir}] : []
      )
    )
  );
  it.each(sample(grid, 40))(
    'of a dozen parts of $title at once lie on no words, on no line, and within the frame',
    ({cell, room, dir}) => {
      const callouts = calloutsFor(cell);
      const named = {callouts: callouts.map(({id}) => id)};
      const marks = drawn(cell, {context: {callouts, dir}, view: named}, room);
      const labels = marks.filter(isLabel).map((label) => ({key: label.key, box: labelBox(label, 1, dir)}));
      const notes = labels.filter(({key}) => key.startsWith('note-'));
      const frame = {x: -1, y: -1, width: room.width + 2, height: (room.area?.height ?? room.height) + 2};
      expect(notes.filter(({box}) => !contains(frame, box))).toEqual([]);
      const met = notes.flatMap(({key, box}) =>
        labels.flatMap((other) => (other.key !== key && overlaps(other.box, box) ? [[key, other.key]] : []))
      );
      expect(met).toEqual([]);
      const lines = marks.filter(({key}) => /^(first|second)\/line$/.test(key)).map((mark) => markBox(mark));
      expect(notes.filter(({box}) => lines.some((line) => overlaps({...line, width: 1}, box)))).toEqual([]);
      const ties = marks.filter(({key}) => /^note-\d+\/line$/.test(key));
      expect(ties.length).toBe(notes.length);
    }
  );
});

describe('nudges', () => {
  const cell = cellOf('lights/pellan-reach');
  const figure = (nudges: SharedView['nudges']) =>
    at(drawn(cell, {view: {nudges, callouts: []}}), 'bar-pellan/figure');

  it('move all words of a part by so many em', () => {
    expect(figure([{part: 'bar-pellan', to: 'below', em: 2}]).y - figure([]).y).toBeCloseTo(32, 9);
    expect(figure([{part: 'bar-pellan', to: 'end'}]).x - figure([]).x).toBeCloseTo(16, 9);
  });

  it('go no further than there is room, and not at all where there is none', () => {
    const pushed = figure([{part: 'bar-pellan', to: 'end', em: 5}]);
    expect(pushed.x - figure([]).x).toBeGreaterThan(15);
    expect(pushed.x + pushed.width).toBeLessThan(880);
    // A bar is in the way.
    expect(figure([{part: 'bar-pellan', to: 'start', em: 5}])).toEqual(figure([]));
  });

  it('move no words of other parts', () => {
    const other = cellOf('lights/skerrow-reach');
    const place = (nudges: SharedView['nudges']) => at(drawn(other, {view: {nudges}}), 'bar-pellan/figure');
    expect(place([{part: 'bar-limit', to: 'end'}])).toEqual(place([]));
  });
});

describe('colours', () => {
  const paints = (part: string, colours: SceneContext['colours']) =>
    drawn(cellOf('lights/pellan-reach'), {context: {colours: colours ?? []}})
      .filter(({key}) => key.startsWith(`${part}/`))
      .map(({paint}) => paint);

  it('give a part another colour and leave its manner', () => {
    expect(paints('bar-pellan', undefined)).toContain('first solid');
    const given = paints('bar-pellan', [{part: 'bar-pellan', colour: 'accent'}]);
    expect(given).toContain('accent solid');
    expect(given.join(' ')).not.toMatch(/first|\bink\b/);
  });

  it('reach callouts too', () => {
    expect(paints('callout-sunday', [{part: 'callout-sunday', colour: 'accent'}])).toContain('accent');
  });
});
