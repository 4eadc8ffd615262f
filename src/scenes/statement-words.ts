import {expand} from '../words/expand.js';
import type {SceneContext} from './scene.js';
import type {Statement} from './statement.js';

/** Statements as a description has them. */
export function statementsInWords(said: readonly Statement[], context: SceneContext): string {
  const parts = said.map(({title, words, aside, gap}) =>
    [`${title}: ${words}`, aside ?? '', gap ?? '']
      .map((part) => expand(part, context))
      .filter((part) => part !== '')
      .map((part) => part.replace(/\.$/, ''))
      .join('. ')
  );
  return context.messages.statements(parts.join('. '));
}
