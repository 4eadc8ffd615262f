import type {Fact} from '../model/fact.js';
import {sideOf} from '../model/side.js';
import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {noteIds} from '../words/answer.js';
import {claimantWords} from '../words/claimant.js';
import {formatFact} from '../words/format.js';
import {ledgerMessages} from '../words/ledger-messages.js';
import {escape} from './escape.js';
import {factsByChapter} from './facts-in.js';
import {places} from './places.js';
import {pageMessages} from '../words/page-messages.js';
import {readingMessages} from '../words/reading-messages.js';

/** Every fact as a row, under the chapter that tells it. */
export function ledgerFacts(story: Story): string {
  const {columns} = ledgerMessages[lookups(story).messages.language];
  const heads = columns.map((words) => `<span>${escape(words)}</span>`).join('');
  const groups = factsByChapter(story).map(({chapter, facts}) => {
    const rows = facts.map((fact) => row(fact, story)).join('');
    return `<section class="group"><h3>${escape(chapter?.title ?? readingMessages[lookups(story).messages.language].opening)}</h3><ol class="facts">${rows}</ol></section>`;
  });
  return `<p class="heads" aria-hidden="true">${heads}</p>${groups.join('')}`;
}

function row(fact: Fact, story: Story): string {
  const wording = lookups(story);
  const {messages, actors, sides} = wording;
  const side = sideOf(fact, actors, sides);
  const says = messages.says(messages.kind[fact.kind], claimantWords(fact, wording));
  const cells = [
    `<p class="what">${escape(fact.label)}</p>`,
    `<p class="given"><b>${escape(formatFact(fact, wording))}</b></p>`,
    `<p class="says">${escape(says)}</p>`,
    `<p class="where">${places(fact.sources, story)}</p>`
  ];
  const notes = noteLinks(noteIds(fact), story);
  if (notes !== '') cells.push(`<p class="also">${notes}</p>`);
  const by = [...fact.claimants, ...(fact.via ?? [])].join(' ');
  const data = `data-kind="${fact.kind}" data-by="${by}"`;
  return `<li id="fact-${fact.id}"${side ? ` class="${side}"` : ''} ${data}><span class="kind ${fact.kind}"></span>${cells.join('')}</li>`;
}

/** Notes by their numbers, as links to where they stand. */
export function noteLinks(ids: readonly string[], story: Story): string {
  if (ids.length === 0) return '';
  const {messages, language} = lookups(story);
  const links = ids.map((id) => {
    const number = story.notes.findIndex((note) => note.id === id) + 1;
    return `<a href="#${id}">${new Intl.NumberFormat(language).format(number)}</a>`;
  });
  return `${escape(pageMessages[messages.language].notes)} ${links.join(', ')}`;
}
