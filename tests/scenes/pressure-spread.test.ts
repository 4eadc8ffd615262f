import {describe, expect, it} from 'vitest';
import {spread} from '../../src/scenes/pressure-spread.js';

const extent = {top: -5, bottom: 5};
const room = {top: 0, bottom: 100};

describe('spread(wished, extents, room)', () => {
  it.each([
    ['leaves what does not meet', [10, 30, 50], [10, 30, 50]],
    ['moves what meets as little as it can, downwards', [10, 12, 50], [10, 20, 50]],
    ['moves several after one another', [10, 11, 12], [10, 20, 30]],
    ['moves back what has come past the foot, and what is above it', [10, 94, 95], [10, 85, 95]],
    ['moves what is above the room into it', [-20, 50], [5, 50]],
    ['has nothing to move', [], []]
  ])('spread(…) %s', (_, wished, ys) => {
    expect(
      spread(
        wished,
        wished.map(() => extent),
        room
      )
    ).toEqual(ys);
  });
});
