import {expand} from '../words/expand.js';
import {isQuotation} from './quotation.js';
import type {SceneContext} from './scene.js';
import type {Statement} from './statement.js';

/** Statements as a description has them. */
export function statementsInWords(said: readonly Statement[], context: SceneContext): string {
  const parts = said.map((each) =>
    [inOrder(each, context).join(': '), each.aside ?? '', each.gap ?? '']
      .map((part) => expand(part, context))
      .filter((part) => part !== '')
      .map((part) => part.replace(/\.$/, ''))
      .join('. ')
  );
  return context.messages.statements(parts.join('. '));
}

function inOrder(statement: Statement, {facts}: SceneContext): readonly string[] {
  const {title, words} = statement;
  return isQuotation(statement, facts) ? [words, title] : [title, words];
}
