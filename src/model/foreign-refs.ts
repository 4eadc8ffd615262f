import {splitRefs, type Ref} from './refs.js';

/** The references in a text of a story from elsewhere, without reading its Markdown: in backticks there are none. */
export function foreignRefs(text: string): readonly Ref[] {
  return text
    .split('`')
    .flatMap((part, i) => (i % 2 === 1 ? [] : splitRefs(part)))
    .filter((part) => typeof part !== 'string');
}
