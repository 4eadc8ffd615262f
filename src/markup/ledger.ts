import type {Fact} from '../model/fact.js';
import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {claimantWords} from '../words/claimant.js';
import {formatFact} from '../words/format.js';
import {escape} from './escape.js';
import {stems} from './stems.js';

/** Every fact of the story with who says it, what sort of saying it is, and where it stands. */
export function ledger(story: Story): string {
  const wording = lookups(story);
  const {messages, notes} = wording;
  const entry = (fact: Fact): string => {
    const note = (fact.notes ?? []).map((id) => `${messages.editorsNote}: ${notes.get(id)?.text ?? ''}`);
    const where = fact.sources.map(({at}) => messages.section(at)).join('; ');
    const words = [`${claimantWords(fact, wording)}, ${messages.kind[fact.kind]}`, where, ...note];
    const lines = words.map((line) => `<span>${escape(line)}</span>`).join('');
    return `<li id="fact-${fact.id}"><p class="entry"><b>${escape(formatFact(fact, wording))}</b> ${escape(fact.label)}</p><p class="says">${lines}</p></li>`;
  };
  const source = story.sources.map(
    ({title, publisher, url, statement}) =>
      `<p class="source"><a href="${escape(url)}">${escape(title)}</a>, ${escape(publisher)}. ${escape(statement)}</p>`
  );
  return `<section class="ledger" id="ledger">${stems}<h2>${escape(messages.ledger)}</h2>${source.join('')}<p>${escape(messages.rendering)}</p><ol>${story.facts.map(entry).join('')}</ol></section>`;
}
