import * as v from 'valibot';
import {idOf, refersTo} from '../model/id.js';
import type {DeepReadonly} from '../model/readonly.js';
import {textSchema} from '../model/words.js';
import {expand} from '../words/expand.js';
import type {SceneContext} from './scene.js';

/** Something said that has no length: words on one side's half, never a bar. */
export const statementSchema = v.strictObject({
  id: idOf('statement'),
  fact: refersTo('fact'),
  side: v.optional(v.picklist(['first', 'second'])),
  title: v.pipe(textSchema, v.description('The large words, such as a name or {factor}.')),
  words: textSchema,
  aside: v.optional(v.pipe(textSchema, v.description('In small type: what is not said, such as a figure.')))
});

export type Statement = DeepReadonly<v.InferOutput<typeof statementSchema>>;

/** Statements as a description has them. */
export function statementsInWords(said: readonly Statement[], context: SceneContext): string {
  const parts = said.map(({title, words, aside}) =>
    [expand(`${title}: ${words}`, context), expand(aside ?? '', context)]
      .filter((part) => part !== '')
      .map((part) => part.replace(/\.$/, ''))
      .join('. ')
  );
  return context.messages.statements(parts.join('. '));
}
