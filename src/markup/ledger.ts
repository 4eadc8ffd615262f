import type {Actor} from '../model/actor.js';
import type {Story} from '../model/story.js';
import {answersOf} from '../scenes/answers.js';
import {lookups} from '../scenes/context.js';
import type {SceneOf} from '../scenes/scene.js';
import {claimantWords} from '../words/claimant.js';
import {ledgerMessages} from '../words/ledger-messages.js';
import {citation} from './citation.js';
import {escape} from './escape.js';
import {ledgerFacts, noteLinks} from './ledger-facts.js';
import {ledgerFilter} from './ledger-filter.js';
import {places} from './places.js';
import {prose} from './prose.js';
import {stems} from './stems.js';
import {pageMessages} from '../words/page-messages.js';

/** Where the files to take away lie, from the page; left out, none are offered. */
export interface Files {
  readonly story: string;
  readonly package: string;
  readonly tables: readonly {readonly title: string; readonly file: string}[];
}

/**
 * The end of the story: every fact with who says it, of which kind it is and where it stands; how words were coded,
 * who is who, what the source does not say; the notes, the corrections, how the piece was made, and the data.
 */
export function ledger(story: Story, sceneOf: SceneOf, files?: Files): string {
  const wording = lookups(story);
  const messages = pageMessages[lookups(story).messages.language];
  const parts = ledgerMessages[lookups(story).messages.language];
  const sources = story.sources.map(
    ({title, publisher, url, statement}) =>
      `<p class="source"><a href="${escape(url)}">${escape(title)}</a>, ${escape(publisher)}. ${escape(statement)}</p>`
  );
  const notes = story.notes.map(({id, text}) => `<li id="${id}">${escape(text)}</li>`);
  const unsaid = (story.unsaid ?? []).map(
    ({id, text, sources}) =>
      `<li id="${id}">${prose(text, wording)} <span class="where">${places(sources, story)}</span></li>`
  );
  const made = (story.method ?? []).map((text) => `<p>${prose(text, wording)}</p>`);
  return [
    `<section class="ledger" id="ledger" slot="after">${stems}<h2>${escape(messages.ledger)}</h2>${sources.join('')}`,
    ledgerFilter(story),
    ledgerFacts(story),
    part(parts.codings, 'ul', codings(story, sceneOf)),
    part(parts.unsaid, 'ul', unsaid),
    part(parts.actors, 'ul', actors(story)),
    part(messages.notes, 'ol', notes),
    part(messages.corrections, 'ul', corrections(story)),
    made.length > 0 ? `<h3>${escape(parts.made)}</h3><div class="made">${made.join('')}</div>` : '',
    `<h3>${escape(parts.cite)}</h3><p class="cite">${escape(citation(story))}</p>`,
    files ? takeAway(files, story) : '',
    '</section>'
  ].join('');
}

function part(heading: string, tag: 'ol' | 'ul', items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${escape(heading)}</h3><${tag} class="notes">${items.join('')}</${tag}>`;
}

/** What was coded as what, by which rule, and whose words were coded. */
function codings(story: Story, sceneOf: SceneOf): readonly string[] {
  const answers = answersOf(story, sceneOf);
  return [...answers.codings].flatMap(([id, list]) => {
    const fact = answers.facts.get(id);
    const whose = fact ? ` ${escape(claimantWords(fact, answers))}, ${places(fact.sources, story)}` : '';
    return list.map(
      ({as, rule}) =>
        `<li>${escape(as)}. ${escape(rule)}. <span class="where"><a href="#fact-${id}">${escape(fact?.label ?? id)}</a>:${whose}</span></li>`
    );
  });
}

function actors(story: Story): readonly string[] {
  return story.actors.map((actor) => {
    const {id, name, role, sources, notes = []} = actor;
    const where = sources ? places(sources, story) : '';
    const also = noteLinks(notes, story);
    const after = [where, also].filter(Boolean).join('; ');
    const words = role === undefined ? '' : `: ${escape(role)}`;
    return `<li id="actor-${id}"${sideClass(actor, story)}><b>${escape(name)}</b>${words}. <span class="where">${after}</span></li>`;
  });
}

function sideClass({id}: Actor, {sides}: Story): string {
  return id === sides.first ? ' class="first"' : id === sides.second ? ' class="second"' : '';
}

function corrections(story: Story): readonly string[] {
  return story.corrections.map(
    ({date, text}) =>
      `<li itemprop="correction" itemscope itemtype="https://schema.org/CorrectionComment"><time itemprop="datePublished" datetime="${date}">${date}</time> <span itemprop="text">${escape(text)}</span></li>`
  );
}

function takeAway(files: Files, story: Story): string {
  const words = ledgerMessages[lookups(story).messages.language];
  const link = (file: string, title: string) =>
    `<li><a href="${escape(file)}" download>${escape(title)}</a></li>`;
  const links = [
    link(files.story, words.wholeStory),
    ...files.tables.map(({title, file}) => link(file, words.tableOf(title))),
    link(files.package, words.dataPackage)
  ];
  return `<h3>${escape(words.data)}</h3><p>${escape(words.licence(story.licence.prose))}</p><ul class="notes files">${links.join('')}</ul>`;
}
