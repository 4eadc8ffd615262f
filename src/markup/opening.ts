import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {escape} from './escape.js';
import {prose} from './prose.js';
import {readingMinutes} from './reading-time.js';

/** The head of the story: its title, from two letters of which the lines grow, and how far to trust it. */
export function opening(story: Story): string {
  const wording = lookups(story);
  const {messages, sides} = wording;
  const date = new Intl.DateTimeFormat(story.language, {dateStyle: 'long', timeZone: 'UTC'});
  const published = `<time datetime="${story.published}">${escape(date.format(new Date(story.published)))}</time>`;
  const minutes = escape(messages.minutes(readingMinutes(story)));
  const name = (side: 'first' | 'second') => `<span class="${side}">${escape(sides[side].name)}</span>`;
  return [
    `<header class="opening"${column(story)}>`,
    `<p class="sides">${name('first')} ${name('second')}</p>`,
    `<h1>${title(story)}</h1>`,
    `<p class="dek">${prose(story.dek, wording)}</p>`,
    `<div class="about"><p class="status">${prose(story.status, wording)}</p>`,
    `<p class="status">${escape(messages.promise)}</p>`,
    `<p class="date">${published}, ${minutes}</p></div>`,
    '</header>'
  ].join('');
}

/** The title word by word; what comes before the second stem also indents the words after the first. */
function title({title, titleStems}: Story): string {
  let at = 0;
  const words = title.split(' ').map((word) => {
    const start = at;
    at += word.length + 1;
    return [...word]
      .map((letter, i) => stem(letter, titleStems ? titleStems.indexOf(start + i) : -1))
      .join('');
  });
  const before = titleStems ? ` data-before="${escape(title.slice(0, titleStems[1] + 1))}"` : '';
  return words.map((word, i) => `<span class="word"${i > 0 ? before : ''}>${word}</span>`).join(' ');
}

function stem(letter: string, side: number): string {
  if (side < 0) return escape(letter);
  const name = side === 0 ? 'first' : 'second';
  return `<span class="${name}" data-line="${name}">${escape(letter)}</span>`;
}

/** The letters before the first stem: as wide as the column that the text under the title may take. */
function column({title, titleStems}: Story): string {
  return titleStems ? ` data-column="${escape(title.slice(0, titleStems[0]))}"` : '';
}
