import {actorName, expand} from '../words/expand.js';
import {compose} from './frame.js';
import {named} from './named.js';
import {sideNames, type SideName} from './poles.js';
import {drawPositions} from './positions-chart.js';
import {positionsCodings} from './positions-coding.js';
import type {Scene, SceneContext, Table} from './scene.js';
import type {PositionsData, PositionsView} from './positions-language.js';
import {positionsMessages} from '../words/positions-messages.js';

type Position = PositionsData['rows'][number]['first'];
type Stance = Extract<Position, {word: string}>;

/**
 * A diverging chart of stances. The source gives words, not numbers, so nothing is measured: a stance is
 * one, two or three equal blocks that stand outwards from its side's line, with no axis.
 */
export const positions: Scene<PositionsData, PositionsView> = {
  kind: 'positions',
  layout: (context, view, size) =>
    compose(context, view, size, (frame) => drawPositions(context, view, frame)),
  describe,
  table,
  codings: positionsCodings
};

function describe(context: SceneContext<PositionsData>, view: PositionsView): string {
  const {messages, data, sides} = context;
  const words = positionsMessages[messages.language];
  const focus = view.focus ?? [];
  const rows = data.rows.flatMap((row) => {
    const lit = sideNames.filter((side) => focus.includes(row.id) || focus.includes(row[side].id));
    return lit.length === 0
      ? []
      : [
          words.row(
            row.label,
            lit.map((side) => inWords(row[side], side, context))
          )
        ];
  });
  if (rows.length > 0) return rows.join(' ');
  const count = new Intl.NumberFormat(context.language).format(data.rows.length);
  return words.all(
    count,
    actorName(sides.first) ?? '',
    actorName(sides.second) ?? '',
    expand(data.coding, context)
  );
}

function inWords(position: Position, side: SideName, context: SceneContext<PositionsData>): string {
  const words = positionsMessages[context.messages.language];
  const name = actorName(context.sides[side]) ?? '';
  if ('gap' in position) return words.gap(name, position.gap);
  return words.stance(name, position.word, said(position, context));
}

/** The wording of a stance, and which matters it reaches over. */
function said({wording, over = []}: Stance, context: SceneContext<PositionsData>): string {
  const {reach} = positionsMessages[context.messages.language];
  const rows = named(context.data.rows, over).map(({label}) => label);
  const text = expand(wording, context);
  return rows.length === 0 ? text : reach(text, new Intl.ListFormat(context.language).format(rows));
}

function table(context: SceneContext<PositionsData>): Table {
  const {data, sides, messages} = context;
  const words = positionsMessages[messages.language];
  const cell = (position: Position): string => {
    if ('gap' in position)
      return position.aside === undefined
        ? position.gap
        : `${position.gap}; ${expand(position.aside, context)}`;
    return words.gap(position.word, said(position, context));
  };
  return {
    caption: expand(data.coding, context),
    head: [words.matter, sides.first.name, sides.second.name],
    rows: data.rows.map((row) => [row.label, cell(row.first), cell(row.second)])
  };
}
