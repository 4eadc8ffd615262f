import {describe, expect, it} from 'vitest';
import {axis, type AxisStyle} from '../../src/marks/axis.js';
import {linear} from '../../src/marks/linear.js';
import type {LabelMark} from '../../src/marks/mark.js';
import {textWidth} from '../../src/words/text-width.js';

const style: AxisStyle = {
  size: 10,
  stretch: 1,
  format: (tick) => (tick === 0 ? `${tick} km` : `${tick}`)
};
const marks = axis('reach', linear([0, 2000], [40, 440]), 300, style);
const labels = (width: number, more: Partial<AxisStyle> = {}) =>
  axis('reach', linear([0, 2000], [0, width]), 300, {...style, ...more}).filter(
    (mark): mark is LabelMark => mark.kind === 'label'
  );

describe('axis(key, scale, y, style)', () => {
  it('axis(key, scale, y, …) begins with a line along the range', () => {
    expect(marks[0]).toEqual({
      kind: 'rule',
      key: 'reach/axis',
      paint: 'axis',
      x1: 40,
      y1: 300,
      x2: 440,
      y2: 300
    });
  });

  it('axis(key, scale, …) names its marks by the value, never by a number of order', () => {
    expect(marks.map(({key}) => key)).toEqual([
      'reach/axis',
      'reach/tick-0',
      'reach/tick-label-0',
      'reach/tick-500',
      'reach/tick-label-500',
      'reach/tick-1000',
      'reach/tick-label-1000',
      'reach/tick-1500',
      'reach/tick-label-1500',
      'reach/tick-2000',
      'reach/tick-label-2000'
    ]);
  });

  it('axis(key, scale, …) has a tick where the scale has its value', () => {
    expect(marks[3]).toEqual({
      kind: 'rule',
      key: 'reach/tick-500',
      paint: 'axis',
      x1: 140,
      y1: 300,
      x2: 140,
      y2: 304
    });
  });

  it('axis(key, scale, …) has the tick’s words below it, in its middle', () => {
    expect(marks[4]).toEqual({
      kind: 'label',
      key: 'reach/tick-label-500',
      paint: 'soft',
      x: 140,
      y: 315.8,
      lines: ['500'],
      font: 'sans',
      size: 10,
      leading: 12,
      anchor: 'middle',
      priority: 3
    });
  });

  it.each<[number, readonly string[]]>([
    [30, ['0 km', '2000']],
    [100, ['0 km', '1000', '2000']],
    [200, ['0 km', '500', '1000', '1500', '2000']],
    [2000, ['0 km', '500', '1000', '1500', '2000']]
  ])('axis(key, scale, …) of %d px has as many ticks as there is room for', (width, words) => {
    expect(labels(width).map(({lines}) => lines[0])).toEqual(words);
  });

  it('axis(key, scale, …) holds zero and the last to be of more importance', () => {
    expect(labels(200).map(({priority}) => priority)).toEqual([2, 3, 3, 3, 2]);
  });

  it('axis(key, scale, …) lets a word that would run over an end stop a little after it', () => {
    const format = (tick: number) => (tick % 2000 === 0 ? `${tick} kilometres` : `${tick}`);
    const ends = labels(200, {format}).map(({x, lines, anchor}) => {
      const half = textWidth(lines[0] ?? '', 'sans', 10) / 2;
      return [anchor, Math.round(x - half), Math.round(x + half)];
    });
    expect(ends[0]?.slice(0, 2)).toEqual(['middle', -15]);
    expect(ends.at(-1)).toEqual(['middle', 136, 215]);
    expect(labels(200, {format}).map(({x}) => Math.round(x))).toEqual([14, 50, 100, 150, 176]);
  });

  it('axis(key, scale, …, stretch) reckons with the reader’s own letters', () => {
    const format = () => '0000';
    expect(labels(200, {format}).at(-1)).toMatchObject({x: 200, anchor: 'middle'});
    expect(labels(200, {format, stretch: 1.5}).at(-1)?.x).toBeCloseTo(194.36, 6);
  });
});
