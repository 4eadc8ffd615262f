import type {Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {Between} from './poles.js';
import {markedBy} from './routes-borders.js';
import type {RoutesMap} from './routes-map.js';

/** The lines that are on the map with their words, at its foot; in the credit's row where there is room. */
export function drawKey(
  shown: RoutesMap['shown'],
  context: RoutesMap['context'],
  {u, area, wide, stretch}: Frame,
  {left}: Between,
  credit: {readonly box: Box}
): {readonly marks: readonly Mark[]; readonly height: number} {
  const bottom = area.y + area.height;
  const above = bottom - credit.box.y + 8 * u;
  const statuses = context.data.statuses.flatMap((status) => {
    const route = shown.find((route) => route.status === status.id);
    return route ? [{...status, by: markedBy(route, context)}] : [];
  });
  if (statuses.length === 0) return {marks: [], height: above};
  const size = (wide ? 14 : 12.5) * u;
  const [swatch, gap] = [(wide ? 34 : 22) * u, (wide ? 22 : 10) * u];
  const start = left - (wide ? 32 : 10) * u;
  const widths = statuses.map(({word}) => swatch + 7 * u + textWidth(word, 'sans', size, stretch));
  const whole = widths.reduce((sum, width) => sum + width + gap, 0);
  const inRow = start + whole < credit.box.x;
  const y = inRow ? credit.box.y + credit.box.height / 2 : credit.box.y - size - 4 * u;
  let x = start;
  const marks = statuses.flatMap(({id, word, line, by}, i): readonly Mark[] => {
    const from = x;
    x += (widths[i] ?? 0) + gap;
    const rule = (role: string, paint: string, dy = 0): Mark => ({
      kind: 'rule',
      key: `${id}/${role}`,
      paint: `border ${paint} ${wide ? 'large' : 'small'}`,
      x1: from,
      y1: y + dy,
      x2: from + swatch,
      y2: y + dy
    });
    const swatches = {
      road: [rule('key-edge', 'road-edge'), rule('key', 'road')],
      dashes: [rule('key', 'broken')],
      band: [rule('key', `band ${by}`)]
    }[line];
    const label = textBlock(
      {
        key: `${id}/word`,
        text: word,
        x: from + swatch + 7 * u,
        top: y - size * 0.42,
        maxWidth: Infinity,
        font: 'sans',
        size,
        stretch,
        anchor: 'start',
        paint: 'ink halo'
      },
      {priority: 3}
    );
    return [...swatches, label];
  });
  if (start + whole > left + (credit.box.x + credit.box.width - left)) return {marks: [], height: above};
  return {marks, height: inRow ? above : bottom - y + size};
}
