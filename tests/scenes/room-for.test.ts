import {describe, expect, it} from 'vitest';
import {roomFor} from '../../src/scenes/room-for.js';

const room = (width: number, height: number) => ({width, height, file: `${width}.json`});
const figure = {stretch: 1.15, rooms: [room(300, 384), room(360, 384), room(600, 450)]};
const size = {width: 360, height: 384, em: 16, stretch: 1};

describe('roomFor(figure, size)', () => {
  it.each([
    ['the size that it was drawn for', size, 360],
    ['a room that is a little wider', {...size, width: 400}, 360],
    ['a room that is a little narrower than the next', {...size, width: 340}, 300],
    ['a room that the drawing would leave empty at the sides', {...size, width: 440}, undefined],
    ['a room narrower than all drawings', {...size, width: 299}, undefined],
    ['a room that is higher', {...size, height: 600}, 360],
    ['a room that is lower', {...size, height: 380}, undefined],
    ['a room a quarter larger than the largest', {...size, width: 750, height: 562.5}, 600],
    ['a room that it would have to be enlarged for', {...size, width: 900, height: 675}, undefined],
    ['larger text in a room as much larger', {...size, width: 720, height: 768, em: 32}, 360],
    ['larger text in the same room', {...size, em: 20}, undefined],
    ['letters that run wider than there is room for', {...size, stretch: 1.16}, undefined],
    ['letters that run much narrower', {...size, stretch: 0.84}, undefined]
  ])('is for %s', (_, size, expected) => {
    expect(roomFor(figure, size)?.width).toBe(expected);
  });
});
