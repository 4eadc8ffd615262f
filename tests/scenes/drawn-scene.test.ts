import {describe, expect, it} from 'vitest';
import {drawnScene} from '../../src/scenes/drawn-scene.js';
import type {Drawings} from '../../src/scenes/drawings.js';

const view = {headline: 'Bars'};
const room = (width: number, height: number) => ({width, height, marks: [], found: []});
const drawings: Drawings = {
  format: 1,
  step: 'last',
  stretch: 1.15,
  words: 'Two bars.',
  table: {caption: 'Bars', head: ['a'], rows: []},
  codings: [],
  rooms: [room(300, 384), room(360, 384), room(600, 450)]
};
const scene = drawnScene('ranges', drawings, view);
const size = {width: 360, height: 384, em: 16, stretch: 1};

describe('drawnScene(kind, drawings, view)', () => {
  it.each([
    ['the view and the size that it was drawn for', view, size, true],
    ['another view of the scene', {headline: 'Bars'}, size, false],
    ['a room that is a little wider', view, {...size, width: 400}, true],
    ['a room that the drawing would leave empty at the sides', view, {...size, width: 440}, false],
    ['a room narrower than all drawings', view, {...size, width: 299}, false],
    ['a room that is higher', view, {...size, height: 600}, true],
    ['a room that is lower', view, {...size, height: 380}, false],
    ['a room a quarter larger than the largest', view, {...size, width: 750, height: 562.5}, true],
    ['a room that it would have to be enlarged for', view, {...size, width: 900, height: 675}, false],
    ['larger text in a room as much larger', view, {...size, width: 720, height: 768, em: 32}, true],
    ['larger text in the same room', view, {...size, em: 20}, false],
    ['letters that run wider than there is room for', view, {...size, stretch: 1.16}, false],
    ['letters that run much narrower', view, {...size, stretch: 0.84}, false]
  ])('suits(view, size) for %s', (_, view, size, expected) => {
    expect(scene.suits(view, size)).toBe(expected);
  });

  it('draw(…) gives the drawing for the widest room that is not wider', () => {
    const drawn = (width: number) => scene.draw({} as never, {} as never, view, {...size, width}).width;
    expect([drawn(340), drawn(360), drawn(400)]).toEqual([300, 360, 360]);
  });

  it('draw(…) throws where no drawing suits', () => {
    expect(() => scene.draw({} as never, {} as never, view, {...size, width: 100})).toThrow(
      'There is no drawing for this room.'
    );
  });
});
