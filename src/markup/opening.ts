import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {escape} from './escape.js';
import {prose} from './prose.js';
import {readingMinutes} from './reading-time.js';
import {partsOf, titleLength} from './title-length.js';
import {pageMessages} from '../words/page-messages.js';

/** The head of the story: its title, from two letters of which the lines grow, and how far to trust it. */
export function opening(story: Story): string {
  const wording = lookups(story);
  const {sides} = wording;
  const messages = pageMessages[lookups(story).messages.language];
  const date = new Intl.DateTimeFormat(story.language, {dateStyle: 'long', timeZone: 'UTC'});
  const published = `<time datetime="${story.published}">${escape(date.format(new Date(story.published)))}</time>`;
  const minutes = escape(messages.minutes(readingMinutes(story)));
  const name = (side: 'first' | 'second') => `<span class="${side}">${escape(sides[side].name)}</span>`;
  return [
    `<header class="opening${story.titleStems ? '' : ' plain'}" data-long="${titleLength(story)}">`,
    `<p class="sides">${name('first')} ${name('second')}</p>`,
    heading(story),
    `<p class="dek">${prose(story.dek, wording)}</p>`,
    `<div class="about"><p class="status">${prose(story.status, wording)}</p>`,
    `<p class="status">${escape(messages.promise)}</p>`,
    // Shown by the page's own sheet where there are such marks, and of use to nobody who cannot see them.
    `<p class="status place" hidden aria-hidden="true">${escape(messages.place)}</p>`,
    `<p class="date">${messages.published(published)}, ${minutes}</p></div>`,
    '</header>'
  ].join('');
}

/** The title. With stems its first word is apart, and says which letters stand before them, which they are, and which follow. */
function heading({title, titleStems}: Story): string {
  if (!titleStems) return `<h1>${escape(title)}</h1>`;
  const {word, rest, lead, stems, tail} = partsOf(title, titleStems);
  const letters = [...word].map((letter, i) => stem(letter, titleStems.indexOf(i))).join('');
  const others = rest === '' ? '' : ` <span class="rest">${escape(rest)}</span>`;
  return `<h1 data-stems="${escape(stems)}" data-tail="${escape(tail)}"><span class="word" data-lead="${escape(lead)}"><span>${letters}</span></span>${others}</h1>`;
}

function stem(letter: string, side: number): string {
  if (side < 0) return escape(letter);
  const name = side === 0 ? 'first' : 'second';
  return `<span class="${name}" data-line="${name}">${escape(letter)}</span>`;
}
