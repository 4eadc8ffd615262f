import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {expand, factIn} from '../words/expand.js';
import type {Built, Frame} from './frame.js';
import {few} from './network-densities.js';
import {drawLadder} from './network-ladder.js';
import type {DrawWeb} from './network-no-web.js';
import {planOf, type Node} from './network-plan.js';
import {below, type Density, type Place} from './network-row.js';
import {drawSpots} from './network-spots.js';
import {drawTies} from './network-ties.js';
import type {NetworkData, NetworkView} from './network-language.js';
import {poles} from './poles.js';
import type {SceneContext} from './scene.js';

/** From top to bottom: the rungs, what has no link to a side, the places that stand free. */
export function drawNetwork(
  context: SceneContext<NetworkData>,
  view: NetworkView,
  frame: Frame,
  drawWeb: DrawWeb
): Built {
  const {u, area, wide} = frame;
  const {nodes, ties} = planOf(context, view);
  const xs = linesAt(frame);
  const head = poles(context, frame, xs, wide ? 'outside' : 'inside');
  const headline = headlineOf(context, view, frame, xs);
  const top = area.y + head.height + headline.height;
  const height = Math.max(0, area.y + area.height - top - 10 * u);
  const of = (...forms: readonly Node['form'][]) => nodes.filter(({form}) => forms.includes(form));
  const web = of('web');
  const rungs = of('rung', 'venue', 'side');
  const isSparse = web.length === 0 && rungs.length <= few;
  const spots = spotsOf(of('spot'), isSparse, rungs.length === 0, context, view, frame, xs, height);
  const free = height - spots.height - (spots.height > 0 ? 8 * u : 0);
  const room = {top, height: web.length > 0 && rungs.length > 0 ? free * 0.55 : free};
  const ladder = drawLadder(rungs, context, view, frame, xs, room);
  const webTop = web.length > 0 && rungs.length > 0 ? ladder.bottom + 20 * u : top;
  const mesh = drawWeb(
    web,
    ties,
    {
      x: xs.first + 12 * u,
      y: webTop,
      width: Math.max(0, xs.second - xs.first - 24 * u),
      height: Math.max(0, top + free - webTop)
    },
    frame,
    context
  );
  const labels = [...ladder.marks, ...mesh.marks].filter((mark) => mark.kind === 'label');
  const between = {x: xs.first, y: 0, width: xs.second - xs.first, height: top + free};
  const names = new Map([...ladder.names, ...mesh.names]);
  const tied = drawTies(ties, names, labels, between, frame);
  // Where little stands above them they are no footnote.
  const foot = area.y + area.height - 10 * u - spots.height;
  const spotsTop = isSparse ? Math.min(foot, (ladder.bottom + foot) / 2) : foot;
  return {
    marks: [
      ...head.marks,
      ...headline.marks,
      ...tied.marks,
      ...ladder.marks,
      ...mesh.marks,
      ...spots.marks.map((mark) => shift(mark, 0, spotsTop))
    ],
    leftOut: ladder.leftOut + mesh.leftOut + spots.leftOut + tied.leftOut,
    foot: {x: xs.first + 8 * u, width: Math.max(0, xs.second - xs.first - 16 * u)}
  };
}

/** Where the lines stand: with room outside them where the drawing is wide, else near its edges. */
function linesAt({width, u, wide}: Frame): Place['xs'] {
  if (!wide) {
    const inset = Math.min(34 * u, width * 0.087);
    return {first: inset, second: width - inset};
  }
  const between = Math.min(width * 0.51, 600 * u);
  const centre = width * 0.484;
  return {first: centre - between / 2, second: centre + between / 2};
}

function headlineOf(
  context: SceneContext<NetworkData>,
  view: NetworkView,
  {u, area, wide, stretch}: Frame,
  xs: Place['xs']
): {readonly marks: readonly Mark[]; readonly height: number} {
  if (view.headline === undefined) return {marks: [], height: 0};
  const top = area.y + (wide ? 92 : 46) * u;
  const label = textBlock(
    {
      key: 'headline',
      text: expand(view.headline, context),
      x: (xs.first + xs.second) / 2,
      top,
      maxWidth: xs.second - xs.first - 28 * u,
      font: 'italic',
      size: (wide ? 23 : 17) * u,
      stretch,
      anchor: 'middle',
      paint: 'ink'
    },
    {lit: true, ...factIn(view.headline, context)}
  );
  return {marks: [label], height: below(label, stretch) - top + 16 * u};
}

/** The free places with their words where they then take a small part of the height, else without; alone they fill it. */
function spotsOf(
  spots: readonly Node[],
  isSparse: boolean,
  isFirst: boolean,
  context: SceneContext<NetworkData>,
  {headline}: NetworkView,
  frame: Frame,
  xs: Place['xs'],
  height: number
) {
  const {data} = context;
  const isAlone = isSparse && isFirst && spots.length <= few;
  // What a headline says over them alone is not said twice.
  const heading = data.spots && (isAlone && headline !== undefined ? '' : expand(data.spots, context));
  const share = isAlone ? 1 : isSparse ? 0.6 : 0.2;
  const lit = spots.some((spot) => spot.lit);
  const draw = (name: number, words: Density['words'], apart = 0) => {
    const density: Density = {name, gap: 0, words, roles: 'all', reserve: false};
    const most = height * (isAlone ? 1 : isSparse || lit ? 0.6 : 0.33);
    return drawSpots(spots, heading, most, {context, frame, density, xs}, apart * frame.u);
  };
  const usual = frame.wide ? 20 : 16;
  const names = isSparse ? [usual * 1.6, usual * 1.3, usual] : [usual];
  const rich = isAlone
    ? alone[frame.wide ? 'wide' : 'narrow'].map(([name, apart]) => draw(name, 'all', apart))
    : names.map((name) => draw(name, 'all'));
  return (
    rich.find(({height: used, leftOut}) => used <= height * share && leftOut === 0) ?? draw(usual, 'none')
  );
}

/** The names and the room between free places that are all there is, from large to small. */
const alone = {
  wide: [
    [38, 96],
    [38, 64],
    [32, 40],
    [26, 24],
    [20, 16]
  ],
  narrow: [
    [27, 40],
    [27, 26],
    [25, 18],
    [21, 12],
    [16, 8]
  ]
} as const;
