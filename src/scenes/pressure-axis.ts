import {greatest} from 'd3-array';
import {linear} from '../marks/linear.js';
import type {Mark} from '../marks/mark.js';
import {labelBox} from '../marks/box.js';
import {textBlock} from '../marks/text-block.js';
import type {Frame} from './frame.js';
import type {EventColumns} from './pressure-event.js';
import type {Stations} from './pressure-stations.js';
import type {PressureData, PressureEvent} from './pressure-language.js';
import type {SceneContext} from './scene.js';
import {pressureMessages} from '../words/pressure-messages.js';

/** The line of the axis, firm between years and dotted elsewhere, and the words that say what that means. */
export function drawAxis(
  events: readonly PressureEvent[],
  {ys, stretches}: Stations,
  goesOnTo: number | undefined,
  columns: EventColumns,
  {messages}: SceneContext<PressureData>,
  frame: Frame
): readonly Mark[] {
  const {axisX: x, textX, textRoom} = columns;
  const {u, stretch, wide} = frame;
  const lines = stretches.flatMap(({years}, i): readonly Mark[] => {
    const [from, to] = [ys[i]!, ys[i + 1]!];
    const id = events[i + 1]!.id;
    // A line stops at the dots, so that nothing shows through one that is dimmed.
    const inset = Math.min((to - from) / 2, ((wide ? 7 : 6) + (years ? 0 : 3)) * u);
    const line: Mark = {
      kind: 'rule',
      key: `${id}/since`,
      paint: years ? 'ink firm' : 'ink dotted',
      x1: x,
      y1: Math.min(from + inset, to),
      x2: x,
      y2: Math.max(to - inset, from),
      from: {y2: from}
    };
    return years ? [...yearTicks(id, years, [from, to], columns, frame), line] : [line];
  });
  const more: readonly Mark[] =
    goesOnTo === undefined
      ? []
      : [
          {
            kind: 'rule',
            key: 'axis/more',
            paint: 'ink dotted',
            x1: x,
            y1: Math.min(ys.at(-1)! + 10 * u, goesOnTo),
            x2: x,
            y2: goesOnTo
          }
        ];
  const solid = stretches.some(({years}) => years !== undefined);
  const dotted = more.length > 0 || stretches.some(({years}) => years === undefined);
  const {toScale, orderOnly} = pressureMessages[messages.language];
  const words = [...(solid ? [toScale] : []), ...(dotted ? [orderOnly] : [])];
  const spans = stretches.map((each, i) => ({...each, top: ys[i]!, bottom: ys[i + 1]!}));
  const beside =
    greatest(
      spans.filter(({years}) => years !== undefined),
      ({top, bottom}) => bottom - top
    ) ?? spans[0];
  if (!beside) return [...more, ...lines];
  const size = (wide ? 14 : 12.5) * u;
  const key = textBlock(
    {
      key: 'axis/key',
      text: words.join(' '),
      x: textX,
      top: 0,
      maxWidth: Math.min(textRoom, 190 * u),
      font: 'sans',
      size,
      stretch,
      anchor: 'start',
      paint: 'soft'
    },
    {priority: 3}
  );
  const {height} = labelBox(key, stretch);
  const top = (beside.top + beside.bottom - height) / 2;
  return [...more, ...lines, {...key, y: key.y + top}];
}

/** Round years along a stretch that is to scale, named where the column of dates has room for them. */
function yearTicks(
  id: string,
  years: readonly [number, number],
  range: readonly [number, number],
  {axisX, whenX, dated}: EventColumns,
  {u, stretch, wide}: Frame
): readonly Mark[] {
  const scale = linear(years, range);
  const size = 14 * u;
  const free = (tick: number, room: number) =>
    scale(tick) > range[0] + room && scale(tick) < range[1] - room && Number.isInteger(tick);
  const length = range[1] - range[0];
  // The same years at every length, so that they are seen to move together and not to be another scale.
  return scale
    .ticks(length > 40 * u ? 4 : 1)
    .filter((tick) => free(tick, 0.1 * length))
    .flatMap((tick): readonly Mark[] => {
      const y = scale(tick);
      const mark: Mark = {
        kind: 'rule',
        key: `${id}/tick-${tick}`,
        paint: 'axis',
        x1: axisX - 6 * u,
        y1: y,
        x2: axisX,
        y2: y
      };
      if (!dated || !wide || !free(tick, 32 * u)) return [mark];
      const label = textBlock(
        {
          key: `${id}/year-${tick}`,
          text: String(tick),
          x: whenX,
          top: y - size * 0.45,
          maxWidth: Infinity,
          font: 'sans',
          size,
          stretch,
          anchor: 'end',
          paint: 'soft'
        },
        {priority: 3}
      );
      return [mark, label];
    });
}
