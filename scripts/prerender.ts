import {readFileSync} from 'node:fs';
import {article, headOf} from '../src/markup/article.js';
import {contents, skipLinks} from '../src/markup/contents.js';
import {checkStory} from '../src/model/check.js';
import {formatFault} from '../src/model/fault.js';
import {languages} from '../src/scenes/registry.js';
import {messagesFor} from '../src/words/messages.js';
import {coarseGeography, outlinesOf} from './outlines.js';
import {filesOf, takeAways, type TakeAway} from './take-away.js';

export {outlinesOf};

/**
 * Writes a checked story into the article's shell; its page asks for the outlines of its maps below `base`.
 * Throws, with every fault, where the story has any.
 */
export function prerender(shell: string, file: string, base = '/'): string {
  const {story} = readStory(file);
  const outlines = outlinesOf(file);
  const map = story.geography && outlines && {...story.geography, file: `${base}${outlines.name}`};
  const published = {...story, geography: map};
  const {title, description} = headOf(story);
  const messages = messagesFor(story.language);
  const words: Readonly<Record<string, string>> = {
    '%language%': story.language,
    '%dir%': story.dir ?? 'ltr',
    '%title%': title,
    '%theme%': messages.theme,
    '%copied%': messages.reading.copied,
    '%description%': description,
    '<!--skip-->': skipLinks(published),
    '<!--contents-->': contents(published),
    '<!--story-->': article(published, outlines && coarseGeography(outlines), filesOf(story, base))
  };
  return shell.replace(/%\w+%|<!--\w+-->/g, (place) => words[place] ?? place);
}

/** The files that readers can take away. Throws as `prerender` does. */
export function takeAwaysOf(file: string): readonly TakeAway[] {
  const {story, text} = readStory(file);
  return takeAways(story, text);
}

function readStory(file: string) {
  const text = readFileSync(file, 'utf8');
  const {story, faults} = checkStory(text, languages, {file});
  if (!story) throw new Error(faults.map(formatFault).join('\n'));
  return {story, text};
}
