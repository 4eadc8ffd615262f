import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {textWidth} from '../words/text-width.js';
import type {Node} from './network-plan.js';
import {below, middle, wordsOf, type Place} from './network-row.js';

/** Eight arms. */
const star = {
  path: 'M-9,0L9,0M0,-9L0,9M-6.4,-6.4L6.4,6.4M-6.4,6.4L6.4,-6.4',
  extent: {x: -9, y: -9, width: 18, height: 18}
};

/**
 * Places that belong to neither side, under a heading and on a thread from line to line, since they are tied to both;
 * in as many rows as the height allows. With `apart` each has a thread of its own, so far from the next. An empty
 * heading is not written, since a headline stands for it.
 */
export function drawSpots(
  spots: readonly Node[],
  heading: string | undefined,
  most: number,
  place: Place,
  apart = 0
): {readonly marks: readonly Mark[]; readonly height: number; readonly leftOut: number} {
  if (spots.length === 0) return {marks: [], height: 0, leftOut: 0};
  const {frame, xs, density} = place;
  const {u, stretch, wide} = frame;
  const left = xs.first + 10 * u;
  const width = xs.second - xs.first - 20 * u;
  const marks: Mark[] = [];
  let top = 0;
  if (heading) {
    const size = (wide ? 14.5 : 13) * u;
    const label = textBlock(
      {
        key: 'spots/heading',
        text: heading,
        x: middle(xs),
        top: 0,
        maxWidth: width,
        font: 'sans-strong',
        size,
        stretch,
        anchor: 'middle',
        paint: 'soft'
      },
      {priority: 1}
    );
    marks.push(label);
    top = below(label, stretch) + (wide ? 14 : 8) * u;
  }
  const narrowest = (wide ? 128 : 72) * u;
  // With words under them names stand on a line each; bare ones may wrap.
  const longest =
    density.words === 'none'
      ? 0
      : Math.max(...spots.map(({name}) => textWidth(name, 'serif', density.name * u, stretch)));
  const columns = Math.max(
    1,
    Math.min(apart > 0 ? 1 : spots.length, Math.floor(width / Math.max(narrowest, longest + 8 * u)))
  );
  const slot = width / columns;
  let leftOut = 0;
  for (let i = 0; i < spots.length; i += columns) {
    const row = spots.slice(i, i + columns);
    const at = row.map((_, n) => left + (width / row.length) * (n + 0.5));
    const drawn = row.map((spot, n) => drawSpot(spot, at[n]!, slot, density.words, place));
    const height = Math.max(...drawn.map((each) => each.height));
    if (i > 0 && top + height > most) {
      leftOut += drawn.length;
      continue;
    }
    if (heading !== undefined) {
      const y = top + 9 * starScale(place);
      marks.push({
        kind: 'rule',
        key: `${row[0]?.id}/thread`,
        paint: 'ink thin',
        x1: xs.first,
        y1: y,
        x2: xs.second,
        y2: y
      });
    }
    marks.push(...drawn.flatMap((each) => each.marks.map((mark) => shift(mark, 0, top))));
    top += height + Math.max(apart, 10 * u);
  }
  return {marks, height: top, leftOut};
}

function starScale({frame: {u, wide}, density}: Place): number {
  return (Math.min(density.name, 26) / (wide ? 20 : 21)) * u;
}

function drawSpot(spot: Node, x: number, slot: number, words: string, place: Place) {
  const {frame, density} = place;
  const {u, stretch} = frame;
  const scale = starScale(place);
  const mark: Mark = {
    kind: 'shape',
    key: `${spot.id}/star`,
    paint: 'ink stroke head',
    x,
    y: 9 * scale,
    ...star,
    scale,
    turn: 0,
    opacity: spot.dim ? 0.45 : 1,
    from: {scale: 0},
    ...(spot.fact !== undefined && {fact: spot.fact}),
    ...(spot.lit && {lit: true as const})
  };
  const block = {x, maxWidth: slot - 8 * u, anchor: 'middle'} as const;
  const size = density.name * u;
  const name = wordsOf(
    spot,
    'name',
    {...block, text: spot.name, top: 18 * scale + 6 * u, font: 'serif', size},
    frame
  );
  const show = words === 'all' || (words === 'lit' && spot.lit);
  if (!show || spot.words === undefined) return {marks: [mark, name], height: below(name, stretch)};
  const said = wordsOf(
    spot,
    'words',
    {
      ...block,
      text: spot.words,
      top: below(name, stretch) + 3 * u,
      font: 'sans',
      size: Math.max(13, Math.min(20, density.name * 0.6)) * u,
      paint: 'soft'
    },
    frame,
    1
  );
  return {marks: [mark, name, said], height: below(said, stretch)};
}
