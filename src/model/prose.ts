import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {found} from './found.js';
import {checkWords, type ProseFault} from './prose-words.js';
import {splitRefs, type Ref} from './refs.js';
import {isSafeLink} from './safe-link.js';

/** A text as the checker reads it. */
export interface Prose {
  readonly faults: readonly ProseFault[];
  readonly refs: readonly Ref[];
  /** What a reader sees of it, with a blank where a reference stands. */
  readonly plain: string;
}

export type ProseReader = (text: string) => Prose;

/** Reads texts of one language, each only once. */
export function proseReader(language: string): ProseReader {
  const read = new Map<string, Prose>();
  return (text) => {
    const prose = read.get(text) ?? readProse(text, language);
    read.set(text, prose);
    return prose;
  };
}

const inline: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'link', 'break']);

/** Words without any sign that Markdown could read; most texts are so, and parsing them would take most of the time. */
const wordsOnly = /^[\p{L}{][\p{L}\p{M}\p{N} .,;:?'’“”{}|–—-]*$/u;

/** Markdown takes quadratic time over some runs of signs; no text needs as many as this. */
const MOST_SIGNS = 50;
const signs = /[^\p{L}\p{M}\p{N} .,;:'’{}|]|\d\./gu;

/** Reads a text: inline Markdown with references in its text nodes. */
export function readProse(text: string, language: string): Prose {
  if ((text.match(signs)?.length ?? 0) > MOST_SIGNS) {
    const expected = `at most ${MOST_SIGNS} signs that may be Markdown`;
    return {faults: [{code: 'not-inline', expected, found: found(text)}], refs: [], plain: ''};
  }
  const faults: ProseFault[] = [];
  const refs: Ref[] = [];
  let plain = '';

  const visit = (node: Nodes): void => {
    if (node.type === 'html') {
      faults.push({code: 'html', expected: 'plain Markdown, without HTML', found: found(node.value)});
    } else if (!inline.has(node.type)) {
      const expected = 'one paragraph of words, *emphasis*, **strong**, `literals` and links';
      faults.push({code: 'not-inline', expected, found: blocks[node.type] ?? node.type});
    } else if (node.type === 'text') {
      visitText(node.value);
    } else if (node.type === 'inlineCode') {
      plain += node.value;
    } else if (node.type === 'link' && !isSafeLink(node.url)) {
      faults.push({
        code: 'link',
        expected: 'a link to https:, mailto: or within the site',
        found: found(node.url)
      });
    }
    if (node.type === 'link') faults.push(...checkWords(node.title ?? '', language));
    // Of another block its name is enough.
    if ('children' in node && (inline.has(node.type) || node.type === 'paragraph'))
      node.children.forEach(visit);
  };

  const visitText = (value: string): void => {
    for (const part of splitRefs(value)) {
      if (typeof part !== 'string') refs.push(part);
      const words = typeof part === 'string' ? part : (part.words ?? '');
      faults.push(...checkWords(words, language));
      plain += typeof part === 'string' ? part : ` ${words} `;
    }
  };

  if (wordsOnly.test(text)) visitText(text);
  else {
    const [first, ...rest] = fromMarkdown(text).children;
    if (first?.type === 'paragraph') first.children.forEach(visit);
    else visit(first ?? {type: 'root', children: []});
    rest.forEach(visit);
  }
  return {faults, refs, plain};
}

const blocks: Readonly<Record<string, string>> = {
  root: 'no words',
  paragraph: 'a second paragraph',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a block quotation',
  code: 'a block of code',
  thematicBreak: 'a line across',
  image: 'an image',
  definition: 'a link definition'
};
