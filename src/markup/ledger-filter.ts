import type {FactKind} from '../model/fact.js';
import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {ledgerMessages} from '../words/ledger-messages.js';
import {escape} from './escape.js';

/** The ledger's filter by claimant and kind: hidden until a script gives it its power, so that no row is ever lost. */
export function ledgerFilter(story: Story): string {
  const {messages} = lookups(story);
  const words = ledgerMessages[lookups(story).messages.language];
  const used = new Set(story.facts.flatMap(({claimants, via = []}) => [...claimants, ...via]));
  const claimants = story.actors.filter(({id}) => used.has(id)).map(({id, name}) => option(id, name));
  const kinds = (Object.keys(messages.kind) as readonly FactKind[])
    .filter((kind) => story.facts.some((fact) => fact.kind === kind))
    .map((kind) => option(kind, messages.kind[kind]));
  return [
    '<form class="filter" hidden>',
    select('by', messages.whoSays, words.anyone, claimants),
    select('kind', messages.kindHeading, words.anyKind, kinds),
    '<output role="status"></output></form>'
  ].join('');
}

function select(name: string, label: string, all: string, options: readonly string[]): string {
  return `<label>${escape(label)} <select name="${name}">${option('', all)}${options.join('')}</select></label>`;
}

function option(value: string, words: string): string {
  return `<option value="${escape(value)}">${escape(words)}</option>`;
}
