import {actorName} from '../words/expand.js';
import type {SideName} from './poles.js';
import type {PositionsData} from './positions-language.js';
import type {Coding, SceneContext} from './scene.js';
import {positionsMessages} from '../words/positions-messages.js';

/** Why each stance has as many blocks as it has. */
export function positionsCodings(context: SceneContext<PositionsData>): readonly Coding[] {
  const {data, sides, messages, language} = context;
  const words = positionsMessages[messages.language];
  return data.rows.flatMap((row) =>
    (['first', 'second'] as const satisfies readonly SideName[]).flatMap((side): readonly Coding[] => {
      const position = row[side];
      if ('gap' in position) return [];
      const {fact, blocks, word} = position;
      const rule = data.levels.find((level) => level.blocks === blocks)?.rule ?? '';
      const count = new Intl.NumberFormat(language).format(blocks);
      const as = words.coding(row.label, actorName(sides[side]) ?? '', word);
      return [{fact, as, rule: words.rule(count, blocks, rule)}];
    })
  );
}
