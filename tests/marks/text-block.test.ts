import {describe, expect, it} from 'vitest';
import {labelBox} from '../../src/marks/box.js';
import {sizeToFit, textBlock, type TextBlock} from '../../src/marks/text-block.js';

const block: TextBlock = {
  key: 'reach/by',
  text: 'Limits on the range of its missiles',
  x: 30,
  top: 100,
  maxWidth: 200,
  font: 'sans',
  size: 20,
  stretch: 1,
  anchor: 'middle',
  paint: 'soft'
};

describe('textBlock(block, extras)', () => {
  it('textBlock(block) is a label, wrapped, a line each 1.2 times the size', () => {
    expect(textBlock(block)).toEqual({
      kind: 'label',
      key: 'reach/by',
      paint: 'soft',
      x: 30,
      y: 115.6,
      lines: ['Limits on the range', 'of its missiles'],
      font: 'sans',
      size: 20,
      leading: 24,
      anchor: 'middle'
    });
  });

  it('labelBox(textBlock(block)) begins at its top', () => {
    expect(labelBox(textBlock(block)).y).toBeCloseTo(100, 9);
    expect(labelBox(textBlock({...block, size: 76})).y).toBeCloseTo(100, 9);
  });

  it('textBlock(block) wraps to the width of the reader’s own letters', () => {
    expect(textBlock({...block, maxWidth: 400}).lines).toEqual(['Limits on the range of its missiles']);
    expect(textBlock({...block, maxWidth: 400, stretch: 2}).lines).toEqual([
      'Limits on the range',
      'of its missiles'
    ]);
  });

  it('textBlock(block, extras) has the extras, and no others', () => {
    const extras = {fact: 'reach', lit: true, priority: 2, opacity: 0.5} as const;
    expect(textBlock(block, extras)).toMatchObject(extras);
    expect(Object.keys(textBlock(block))).not.toContain('fact');
  });

  it('textBlock(block) of no words has no lines', () => {
    expect(textBlock({...block, text: ' '}).lines).toEqual([]);
  });
});

describe('sizeToFit(text, maxWidth, font, wished, least, stretch)', () => {
  // Two zeros are 1.376 em wide.
  it.each<[string, number, number, number]>([
    ['00', 138, 1, 100],
    ['00', 68.8, 1, 50],
    ['0 00 0', 68.8, 1, 50],
    ['00', 68.8, 1.25, 40],
    ['00', 10, 1, 20],
    ['', 10, 1, 100]
  ])('sizeToFit(%j, %d, "sans", 100, 20, %d) is %d', (text, maxWidth, stretch, size) => {
    expect(sizeToFit(text, maxWidth, 'sans', 100, 20, stretch)).toBeCloseTo(size, 9);
  });
});
