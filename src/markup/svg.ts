import {draw, type Drawn} from '../marks/draw.js';
import {drawingClass} from '../marks/drawing-class.js';
import type {Mark} from '../marks/mark.js';
import {escape} from './escape.js';

/**
 * The string end of `draw`: a whole SVG element, for the built page, exports and snapshots. A `light` one, for a page
 * that holds dozens, stands at whole px, with strokes and shapes
 * at half a px, and does not say which fact a mark stands for, which only scripts ask.
 */
export function svg(
  marks: readonly Mark[],
  {width, height, dir}: {width: number; height: number; dir: string},
  light = false
): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const body = marks.map((mark) => (light ? lightElement(draw(mark)) : element(draw(mark)))).join('');
  return `<svg class="${drawingClass(marks)}" ${size} direction="${dir}" aria-hidden="true">${body}</svg>`;
}

function element({tag, attributes, lines}: Drawn): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const spans = lines.map(({x, y, text}) => `<tspan x="${x}" y="${y}">${escape(text)}</tspan>`);
  return `<${tag}${written.join('')}>${spans.join('')}</${tag}>`;
}

/** What holds no words closes itself: a page of drawings says it thousands of times. */
function lightElement(drawn: Drawn): string {
  return element(lighter(drawn)).replace(/><\/(?!text)\w+>$/, '/>');
}

const places = new Set('x y x1 y1 x2 y2 cx cy width height font-size'.split(' '));
const sizes = new Set(['r', 'stroke-width']);

function lighter({tag, attributes, lines, ...drawn}: Drawn): Drawn {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => name !== 'data-fact' && !(name === 'text-anchor' && value === 'start')
  );
  const coarse = kept.map(([name, value]) => {
    if (name === 'transform') return [name, lighterTransform(String(value))];
    if (sizes.has(name)) return [name, half(Number(value))];
    return [name, places.has(name) ? Math.round(Number(value)) : value];
  });
  return {
    ...drawn,
    tag,
    attributes: Object.fromEntries(coarse) as Drawn['attributes'],
    lines: lines.map((line) => ({...line, x: Math.round(line.x), y: Math.round(line.y)}))
  };
}

/** Without what turns and scales nothing; a place at half a px. */
function lighterTransform(transform: string): string {
  return transform
    .replace(/translate\(([^ ]+) ([^)]+)\)/, (_, x, y) => `translate(${half(Number(x))} ${half(Number(y))})`)
    .replace(/ rotate\(0\)| scale\(1 1\)/g, '');
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}
