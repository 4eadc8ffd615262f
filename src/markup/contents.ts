import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {pageMessages, type PageMessages} from '../words/page-messages.js';
import {escape} from './escape.js';

/** The id of what comes after the opening: the first step, or the ledger of a story without any. */
export function firstPart(story: Story): string {
  return story.chapters[0]?.steps[0]?.id ?? 'ledger';
}

/** The first links of the page: into the story, and past it. */
export function skipLinks(story: Story): string {
  const {skipTo, skipPast} = pageMessages[lookups(story).messages.language];
  const link = (id: string, words: string) => `<a class="skip" href="#${id}">${escape(words)}</a>`;
  return link(firstPart(story), skipTo) + link('ledger', skipPast);
}

/**
 * The chapters, each as a link to its first step, behind a disclosure; with a script also where the reader is, and
 * their choices.
 */
export function contents(story: Story): string {
  const {language} = story;
  const messages = pageMessages[lookups(story).messages.language];
  const number = (n: number) => new Intl.NumberFormat(language).format(n);
  const item = (id: string, words: string, n: string) =>
    `<li><a href="#${id}"><span class="chapter-number">${n}</span> <span>${escape(words)}</span></a></li>`;
  const chapters = story.chapters.map(({title, steps}, i) =>
    item(steps[0]?.id ?? '', title, i === 0 ? '' : number(i))
  );
  const name = escape(messages.contents);
  return [
    `<details class="menu"><summary><span data-place></span> ${name}</summary><div class="menu-body">`,
    `<nav aria-label="${name}"><ol>${chapters.join('')}${item('ledger', messages.ledger, '')}</ol></nav>`,
    `${choices(messages)}</div></details>`
  ].join('');
}

/** What only a script can do; shown by it. */
function choices({mode, modes, lessMotion}: PageMessages): string {
  const radios = (['auto', 'stacked', 'steps'] as const).map(
    (value) => `<label><input type="radio" name="mode" value="${value}"> ${escape(modes[value])}</label>`
  );
  return `<div class="choices" hidden><fieldset><legend>${escape(mode)}</legend>${radios.join('')}</fieldset><label><input type="checkbox" name="motion"> ${escape(lessMotion)}</label></div>`;
}
