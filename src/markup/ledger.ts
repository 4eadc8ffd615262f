import type {Fact} from '../model/fact.js';
import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {claimantWords} from '../words/claimant.js';
import {formatFact} from '../words/format.js';
import {escape} from './escape.js';
import {stems} from './stems.js';

/**
 * Every fact of the story with who says it, what sort of saying it is, and where it stands; then the editors'
 * notes, each once, and the corrections.
 */
export function ledger(story: Story): string {
  const {messages} = lookups(story);
  const sources = story.sources.map(
    ({title, publisher, url, statement}) =>
      `<p class="source"><a href="${escape(url)}">${escape(title)}</a>, ${escape(publisher)}. ${escape(statement)}</p>`
  );
  const notes = story.notes.map(({id, text}) => `<li id="${id}">${escape(text)}</li>`);
  const corrections = story.corrections.map(
    ({date, text}) => `<li><time datetime="${date}">${date}</time> ${escape(text)}</li>`
  );
  return [
    `<section class="ledger" id="ledger" slot="after">${stems}<h2>${escape(messages.ledger)}</h2>${sources.join('')}`,
    `<ol class="facts">${story.facts.map((fact) => entry(fact, story)).join('')}</ol>`,
    part(messages.notes, 'ol', notes),
    part(messages.corrections, 'ul', corrections),
    '</section>'
  ].join('');
}

function entry(fact: Fact, story: Story): string {
  const wording = lookups(story);
  const {messages} = wording;
  const where = fact.sources.map(({at}) => messages.section(at)).join('; ');
  const says = [`${claimantWords(fact, wording)}, ${messages.kind[fact.kind]}`, where].map(escape);
  const notes = noteLinks(fact, story);
  const lines = (notes === '' ? says : [...says, notes]).map((line) => `<span>${line}</span>`).join('');
  const words = `<b>${escape(formatFact(fact, wording))}</b> ${escape(fact.label)}`;
  return `<li id="fact-${fact.id}"><p class="entry">${words}</p><p class="says">${lines}</p></li>`;
}

/** The numbers of the notes that go with a fact, that on its year among them, as links to where they stand. */
function noteLinks({notes = [], value}: Fact, story: Story): string {
  const year = value.type === 'time' && value.yearNote !== undefined ? [value.yearNote] : [];
  const ids = [...new Set([...notes, ...year])];
  if (ids.length === 0) return '';
  const {messages, language} = lookups(story);
  const links = ids.map((id) => {
    const number = story.notes.findIndex((note) => note.id === id) + 1;
    return `<a href="#${id}">${new Intl.NumberFormat(language).format(number)}</a>`;
  });
  return `${escape(messages.notes)} ${links.join(', ')}`;
}

function part(heading: string, tag: 'ol' | 'ul', items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${escape(heading)}</h3><${tag} class="notes">${items.join('')}</${tag}>`;
}
