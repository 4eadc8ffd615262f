import {max, min} from 'd3-array';
import {labelBox, type Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import {actorName, expand} from '../words/expand.js';
import type {Frame} from './frame.js';
import {isDim} from './is-dim.js';
import type {SideName} from './poles.js';
import type {SceneContext, SharedView} from './scene.js';
import type {Statement} from './statement.js';
import {tieEnd} from './tie-end.js';
import {drawStatement, sideOf, type Strip} from './statement-block.js';

/** The actor that a statement is tied to, beside a side. */
export function actorOf({tie}: Statement): string | undefined {
  return tie?.is === 'threat' ? tie.from : tie?.is === 'request' ? tie.to : undefined;
}

/** The statements, each for itself; those that tie both sides to one actor stand together. */
export function groupsOf(said: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const each of said) {
    const actor = actorOf(each);
    const open = groups.find(
      (group) =>
        actor !== undefined &&
        group.every((other) => actorOf(other) === actor && sideOf(other) !== sideOf(each))
    );
    if (open) open.push(each);
    else groups.push([each]);
  }
  return groups;
}

/**
 * An actor in the middle, what goes between it and the sides' lines, and the words of each on its side. The upper
 * edge at 0. Where it is narrow they stand one under the other; where it is low too, side by side in large words alone.
 */
export function drawExchange(
  group: readonly Statement[],
  strip: Strip,
  scale: number,
  view: SharedView,
  context: SceneContext,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly height: number} {
  const {u, wide, stretch} = frame;
  const {left, right, xs} = strip;
  const gap = (wide ? 40 : 14) * u;
  const brief = scale <= 0.5;
  const isSplit = group.length > 1 && right - left - gap > (brief ? 200 : 420) * u;
  const half = (right - left - gap) / 2;
  const stripOf = (side: SideName | undefined): Strip =>
    !isSplit ? strip : side === 'first' ? {left, right: left + half, xs} : {left: right - half, right, xs};
  const actor = actorName(context.actors.get(actorOf(group[0]!) ?? '')) ?? '';
  const name = textBlock(
    {
      key: `${group[0]!.id}/actor`,
      text: actor,
      x: (left + right) / 2,
      top: 8 * u,
      maxWidth: (right - left) * 0.6,
      font: 'display',
      size: (wide ? 44 : brief ? 22 : 27) * u,
      stretch,
      anchor: 'middle',
      paint: group.every(({id}) => isDim(id, view)) ? 'soft' : 'ink'
    },
    {lit: true}
  );
  const box = labelBox(name, stretch);
  const wished = Math.max(19, (wide ? 60 : 34) * scale) * u;
  const size =
    min(group, (each) => {
      const {left: from, right: to} = stripOf(sideOf(each));
      return sizeToFit(expand(each.title, context), to - from, 'display', wished, 14 * u, stretch);
    }) ?? wished;
  let y = box.y + box.height + (wide ? 24 : brief ? 8 : 14) * u;
  const top = y;
  const heights: number[] = [];
  const marks = group.flatMap((each) => {
    const dim = isDim(each.id, view);
    const words = drawStatement(each, stripOf(sideOf(each)), {scale, size, dim, brief}, context, frame);
    const at = isSplit ? top : y;
    y = at + words.height;
    heights.push(y);
    y += 26 * scale * u;
    return [...spoken(each, box, xs, dim, context, frame), ...words.marks.map((mark) => shift(mark, 0, at))];
  });
  return {marks: [...marks, name], height: max(heights) ?? top};
}

/**
 * What goes from the actor to a side's line, or from the line to the actor: dots, since it is words, with the verb
 * over them and an open head at whom it is for.
 */
function spoken(
  statement: Statement,
  box: Box,
  xs: Strip['xs'],
  dim: boolean,
  context: SceneContext,
  {u, wide, stretch}: Frame
): readonly Mark[] {
  const {id, fact, tie} = statement;
  const side = sideOf(statement);
  if (side === undefined || (tie?.is !== 'threat' && tie?.is !== 'request')) return [];
  const out = side === 'first' ? -1 : 1;
  const near = out < 0 ? box.x - 12 * u : box.x + box.width + 12 * u;
  const line = xs[side] - out * 12 * u;
  const [x1, x2] = tie.is === 'threat' ? [near, line] : [line, near];
  const y = box.y + box.height * 0.55;
  const paint = tie.is === 'threat' ? 'ink' : side;
  const shared = {fact, ...(!dim && {lit: true as const})};
  const size = (wide ? 18 : 15) * u;
  const verb = textBlock(
    {
      key: `${id}/verb`,
      text: expand(tie.verb ?? '', context),
      x: (x1 + x2) / 2,
      top: y - 7 * u - size,
      maxWidth: Math.abs(x2 - x1),
      font: 'italic',
      size,
      stretch,
      anchor: 'middle',
      paint: dim ? 'soft' : paint
    },
    shared
  );
  return [
    {
      kind: 'rule',
      key: `${id}/tie`,
      paint: `${paint} tie dots`,
      x1,
      y1: y,
      x2,
      y2: y,
      weight: 2.5 * u,
      from: {x2: x1},
      opacity: dim ? 0.45 : 1,
      ...shared
    },
    {
      ...tieEnd('arrow', `${id}/tie-arrow`, paint, {x: x2, y, turn: x2 < x1 ? 180 : 0, scale: 1.1}, u),
      opacity: dim ? 0.45 : 1,
      ...shared
    },
    // Of two lines the second stands over the dots.
    ...(tie.verb === undefined ? [] : [shift(verb, 0, (1 - verb.lines.length) * verb.leading)])
  ];
}
