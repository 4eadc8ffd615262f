import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import {expand, factIn} from '../words/expand.js';
import type {Built, Frame} from './frame.js';
import {poles, type SideName} from './poles.js';
import {withReaches} from './positions-reach.js';
import {drawRows, type Density, type DrawnRow} from './positions-row.js';
import {fitBeside} from './positions-stance.js';
import type {PositionsData, PositionsView} from './positions-language.js';
import type {SceneContext} from './scene.js';

const wideDensities: readonly Density[] = [
  {wording: 'all', said: 28},
  {wording: 'all', said: 22},
  {wording: 'all', said: 18},
  {wording: 'lit', said: 18},
  {wording: 'none', said: 18},
  {wording: 'none', said: 18, tight: true}
];

const narrowDensities: readonly Density[] = [
  {wording: 'lit', said: 23},
  {wording: 'lit', said: 20},
  {wording: 'lit', said: 17},
  {wording: 'lit', said: 15},
  {wording: 'none', said: 15},
  {wording: 'none', said: 15, tight: true}
];

/** Nothing is lit, so all is spoken of. */
const narrowWhole: Density = {wording: 'all', said: 15};

/** How far rows are apart at least; more where words are large. */
const least = 5;
const air = 12;

/** The rows one under the other between the lines, as rich as the room allows. */
export function drawPositions(
  context: SceneContext<PositionsData>,
  view: PositionsView,
  frame: Frame
): Built {
  const {u, wide} = frame;
  const centre = frame.width / 2;
  const between = Math.min(188 * u, Math.max(84 * u, frame.width / 4));
  const xs = {first: centre - between / 2, second: centre + between / 2};
  const head = poles(context, frame, xs, 'outside');
  const foot = wide ? codingFoot(context, frame, xs) : {marks: [], height: 0};
  const area = {...frame.area, height: frame.area.height - foot.height};
  const title = headlineBetween(context, view, frame, xs);
  const headed = {marks: [...head.marks, ...title.marks], height: Math.max(head.height, title.height)};
  const fitting = wide ? wideDensities : view.focus ? narrowDensities : [narrowWhole, ...narrowDensities];
  const roomy = fitting.filter(({tight}) => !tight);
  // The headline gives way before the rows get tight, and where nothing is lit before their words do.
  const whole = fitting.filter(({wording}) => wording === 'all');
  const tries = [
    ...(view.focus ? [] : whole.flatMap((density) => [[density, headed] as const, [density, head] as const])),
    ...roomy.map((density) => [density, headed] as const),
    ...fitting.map((density) => [density, head] as const)
  ];
  const beside = fitBeside(context, xs.first - 25 * u, frame);
  for (const [density, {marks, height}] of tries) {
    const rows = drawRows(context, view, {...density, beside}, frame, xs);
    const free = area.height - height - rows.reduce((sum, {height}) => sum + height, 0);
    if (free < rows.length * (density.said > 18 ? air : least) * u && !density.tight) continue;
    const placed = placeRows(rows, free, {...frame, area}, height);
    const reaching = withReaches(placed.marks, context.data, (id) => !!view.focus?.includes(id), frame, xs);
    const note = {x: xs.second + 8 * u, width: frame.width - xs.second - 16 * u};
    return {marks: [...marks, ...reaching, ...foot.marks], leftOut: placed.leftOut, foot: note};
  }
  return {marks: head.marks, leftOut: 0};
}

/** The headline large between the lines, from the height of the sides' names on, and under it who says so. */
function headlineBetween(
  context: SceneContext<PositionsData>,
  {headline, by}: PositionsView,
  {u, wide, area, stretch}: Frame,
  xs: Readonly<Record<SideName, number>>
): {readonly marks: readonly LabelMark[]; readonly height: number} {
  const maxWidth = xs.second - xs.first - 18 * u;
  let y = (wide ? 34 : 14) * u;
  const marks = [headline, by].flatMap((words, i) => {
    if (words === undefined) return [];
    const text = expand(words, context);
    const label = textBlock(
      {
        key: i ? 'by' : 'headline',
        text,
        x: (xs.first + xs.second) / 2,
        top: area.y + y,
        maxWidth,
        font: i ? 'sans' : 'display',
        size: i
          ? (wide ? 15 : 13) * u
          : sizeToFit(text, maxWidth, 'display', (wide ? 52 : 27) * u, 14 * u, stretch),
        stretch,
        anchor: 'middle',
        paint: i ? 'soft' : 'ink'
      },
      {lit: true, ...factIn(words, context)}
    );
    y += label.lines.length * label.leading + 6 * u;
    return [label];
  });
  return {marks, height: marks[0] ? y + (wide ? 30 : 12) * u : 0};
}

/** Whose coding it is and what the blocks stand for, below the rows and clear of the lines. */
function codingFoot(
  context: SceneContext<PositionsData>,
  {u, area, width, stretch}: Frame,
  xs: Readonly<Record<SideName, number>>
): {readonly marks: readonly Mark[]; readonly height: number} {
  const {coding, levels} = context.data;
  const size = 13.5 * u;
  const style = {font: 'sans' as const, size, stretch, paint: 'soft'};
  const most = Math.max(...levels.map(({blocks}) => blocks));
  const x = xs.second + (16 + most * 12) * u;
  const rules = levels.map(({blocks, rule}) => {
    const label = textBlock({
      ...style,
      key: `key/${blocks}`,
      text: rule,
      x,
      top: 0,
      maxWidth: Math.max(1, width - x - 8 * u),
      anchor: 'start'
    });
    return {blocks, label, tall: 4 * u + label.lines.length * size * 1.2};
  });
  // Written out: a lone figure of this kind would load all of d3-array for it.
  const height = rules.reduce((all, {tall}) => all + tall, 28 * u);
  let y = area.y + area.height - height + 12 * u;
  const words = textBlock({
    ...style,
    key: 'coding',
    text: expand(coding, context),
    x: xs.first - 8 * u,
    top: y,
    maxWidth: Math.min(xs.first - 16 * u, 300 * u),
    anchor: 'end'
  });
  const keys = rules.flatMap(({blocks, label, tall}): Mark[] => {
    const top = y;
    y += tall;
    const squares = Array.from({length: blocks}, (_, n): Mark => {
      const left = xs.second + (8 + n * 12) * u;
      const square = {x: left, y: top, width: 9 * u, height: 9 * u};
      return {kind: 'rect', key: `key/${blocks}-${n + 1}`, paint: 'ink solid', ...square};
    });
    return [...squares, shift(label, 0, top - u)];
  });
  return {marks: [words, ...keys], height};
}

/** Rows one under the other with even gaps. Where not all fit, those that are not lit give way from the end. */
function placeRows(rows: readonly DrawnRow[], free: number, {u, area}: Frame, head: number): Built {
  const gap = least * u;
  const kept = [...rows];
  let spare = free;
  while (spare < kept.length * gap && kept.length > 1) {
    const last = kept.map(({lit}) => lit).lastIndexOf(false);
    const [gone] = kept.splice(last < 0 ? kept.length - 1 : last, 1);
    spare += gone?.height ?? 0;
  }
  const space = Math.max(gap, Math.min(spare / kept.length, 96 * u));
  let y = area.y + head;
  const marks = kept.flatMap((row) => {
    const top = y;
    y += row.height + space;
    return row.marks.map((mark) => shift(mark, 0, top));
  });
  return {marks, leftOut: rows.length - kept.length};
}
