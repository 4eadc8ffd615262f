import {readFileSync} from 'node:fs';
import {article, headOf} from '../src/markup/article.js';
import {contents, firstPart, skipLinks} from '../src/markup/contents.js';
import {formatFault, type Fault, type Finding} from '../src/model/fault.js';
import type {Story} from '../src/model/story.js';
import {isAnnotated} from '../src/scenes/kinds.js';
import {sceneFor} from '../src/scenes/registry.js';
import {messagesFor} from '../src/words/messages.js';
import {pageMessages} from '../src/words/page-messages.js';
import {checkAnnotations} from './check-annotations.js';
import {checkFile} from './check-file.js';
import {coarseGeography, fineGeography, outlinesOf} from './outlines.js';
import {remembering, type Waiting} from './remember-drawings.js';
import {figureFiles} from './figure-files.js';
import {filesOf, takeAways, type TakeAway} from './take-away.js';

export {formatFault, outlinesOf};

/** A page with its story in it, or none, and what is wrong with the story's file. */
export interface Page {
  readonly html: string | undefined;
  readonly faults: readonly Fault[];
}

/**
 * Writes a story into the article's shell, if it has no faults; its page asks for its outlines below `base`. Where
 * `waiting` is given, drawings that are not known from before are blank, and what draws them is put there.
 */
export function readPage(shell: string, file: string, base = '/', waiting?: Waiting): Page {
  try {
    const {story, faults} = checkFile(file, (story) => annotationFaults(story, file));
    if (!story) return {html: undefined, faults};
    return {html: write(shell, story, file, base, waiting), faults};
  } catch (error) {
    // What no rule foresaw: a build must fail, and a server must not.
    const expected = 'a story that can be drawn';
    const fault: Fault = {
      file,
      path: '',
      code: 'not-drawn',
      expected,
      found: String(error),
      severity: 'error'
    };
    return {html: undefined, faults: [fault]};
  }
}

/** Callouts and the like of what their views do not draw. */
function annotationFaults(story: Story, file: string): readonly Finding[] {
  if (!story.scenes.some((entry) => isAnnotated(entry, story))) return [];
  const outlines = outlinesOf(file);
  return checkAnnotations(story, outlines && coarseGeography(outlines)).filter(
    ({severity}) => severity !== 'warning'
  );
}

/** The same for the build: throws, with every fault, where the story has any. */
export function prerender(shell: string, file: string, base = '/'): string {
  const {html, faults} = readPage(shell, file, base);
  if (html === undefined) throw new Error(faults.map(formatFault).join('\n'));
  return html;
}

function write(shell: string, story: Story, file: string, base: string, waiting?: Waiting): string {
  const outlines = outlinesOf(file);
  const map = story.geography && outlines && {...story.geography, file: `${base}${outlines.name}`};
  const published = {...story, geography: map};
  const {title, description} = headOf(story);
  const messages = pageMessages[messagesFor(story.language).language];
  const words: Readonly<Record<string, string>> = {
    '%language%': story.language,
    '%dir%': story.dir ?? 'ltr',
    '%title%': title,
    '%theme%': messages.theme,
    '%copied%': messages.copied,
    '%description%': description,
    // The opening is as wide as its words: it is not shown before all of them are there.
    '%first%': firstPart(story),
    '<!--skip-->': skipLinks(published),
    '<!--contents-->': contents(published),
    '<!--story-->': article(
      published,
      remembering(sceneFor, published, file, outlines?.name, waiting),
      outlines && coarseGeography(outlines),
      filesOf(story, base)
    )
  };
  return shell.replace(/%\w+%|<!--\w+-->/g, (place) => words[place] ?? place);
}

/** The files that readers can take away. Throws as `prerender` does. */
export function takeAwaysOf(file: string): readonly TakeAway[] {
  const {story, text} = readStory(file);
  const outlines = outlinesOf(file);
  const named = story.geography?.file ?? '';
  // Beside the dataset too, as that names them: from there a figure in another page asks for them.
  const beside = outlines && !named.includes('/') ? [{name: `data/${named}`, text: outlines.text}] : [];
  return [...takeAways(story, text), ...beside];
}

/** The files of the story's figures for other pages: of no use while it is written. Throws as `prerender` does. */
export function figuresOf(file: string): readonly TakeAway[] {
  const outlines = outlinesOf(file);
  return figureFiles(readStory(file).story, sceneFor, outlines && fineGeography(outlines));
}

function readStory(file: string): {readonly story: Story; readonly text: string} {
  const {story, faults} = checkFile(file);
  if (!story) throw new Error(faults.map(formatFault).join('\n'));
  return {story, text: readFileSync(file, 'utf8')};
}
