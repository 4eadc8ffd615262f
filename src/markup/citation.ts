import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {ledgerMessages} from '../words/ledger-messages.js';

/** How to cite the story in running text: title, edition, day, what it retells, and the licence. */
export function citation(story: Story): string {
  const {messages, language} = lookups(story);
  const {title, edition, published, asOf, sources, licence} = story;
  const day = (date: string) =>
    new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  const from = sources.map(({title, publisher, url}) => `${title}, ${publisher}, ${url}`).join('; ');
  return ledgerMessages[messages.language].citation(
    title,
    edition,
    day(published),
    from,
    day(asOf),
    licence.prose
  );
}
