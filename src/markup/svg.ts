import {draw, type Drawn} from '../marks/draw.js';
import type {Mark} from '../marks/mark.js';
import {escape} from './escape.js';

/** The string end of `draw`: a whole SVG element, for the built page, exports and snapshots. */
export function svg(
  marks: readonly Mark[],
  {width, height, dir}: {width: number; height: number; dir: string}
): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const body = marks.map((mark) => element(draw(mark))).join('');
  return `<svg class="story-drawing" ${size} direction="${dir}" aria-hidden="true">${body}</svg>`;
}

function element({tag, attributes, lines}: Drawn): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const spans = lines.map(({x, y, text}) => `<tspan x="${x}" y="${y}">${escape(text)}</tspan>`);
  return `<${tag}${written.join('')}>${spans.join('')}</${tag}>`;
}
