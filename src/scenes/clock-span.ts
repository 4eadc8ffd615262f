import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {formatFact} from '../words/format.js';
import type {ClockData} from './clock-language.js';
import type {Frame} from './frame.js';
import type {SceneContext} from './scene.js';

/** The time between in large words with its bound, on a line that leads from the notice to the meeting. */
export function drawSpan(
  context: SceneContext<ClockData>,
  {u, wide, stretch}: Frame,
  {x, width}: {readonly x: number; readonly width: number},
  top: number,
  bottom: number
): readonly Mark[] {
  const fact = context.facts.get(context.data.notice.before);
  const words = fact ? formatFact(fact, context) : '';
  const extras = {fact: context.data.notice.before, lit: true as const};
  const middle = x + width / 2;
  const key = context.data.notice.before;
  const sizes = wide ? [52, 44, 36, 28, 22, 18, 15] : [30, 26, 22, 18, 15, 13];
  const tried = sizes.map((size) =>
    textBlock(
      {
        key: `${key}/span`,
        text: words,
        x: middle,
        top: 0,
        maxWidth: Math.min(width - 8 * u, 5.9 * size * u * stretch),
        font: 'display',
        size: size * u,
        stretch,
        anchor: 'middle',
        paint: 'ink'
      },
      extras
    )
  );
  const fits = (spare: number) => (label: LabelMark) => {
    const box = labelBox(label, stretch);
    return box.height + spare * u <= bottom - top && box.width <= width;
  };
  const large = tried.slice(0, wide ? 5 : 4);
  const label = large.find(fits(wide ? 60 : 44)) ?? tried.find(fits(4)) ?? tried.at(-1);
  if (!label) return [];
  const box = labelBox(label, stretch);
  const at = top + (bottom - top - box.height) / 2;
  const placed = {...label, y: label.y - box.y + at};
  const gap = 8 * u;
  const dots: Mark = {
    kind: 'rule',
    key: `${key}/before`,
    paint: 'soft dotted',
    x1: middle,
    y1: top,
    x2: middle,
    y2: at - gap,
    ...extras
  };
  const shaft: Mark = {
    kind: 'rule',
    key: `${key}/after`,
    paint: 'ink thin',
    x1: middle,
    y1: at + box.height + gap,
    x2: middle,
    y2: bottom,
    ...extras
  };
  const tip: Mark = {
    kind: 'shape',
    key: `${key}/tip`,
    paint: 'ink stroke thin',
    x: middle,
    y: bottom,
    path: 'M-5,-7L0,0L5,-7',
    extent: {x: -5, y: -7, width: 10, height: 7},
    scale: u,
    turn: 0,
    ...extras
  };
  return [
    placed,
    ...(dots.y2 > dots.y1 + 14 * u ? [dots] : []),
    ...(shaft.y2 > shaft.y1 + 14 * u ? [shaft, tip] : [])
  ];
}
