/** A reference in a text: `{range-claimed}`, or `{harbour-keeper|the keeper}` with the words to show instead. */
export interface Ref {
  readonly ref: string;
  readonly words?: string;
}

const reference = /\{([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\|([^{}|]+))?\}/g;

/** Splits a run of plain text at its references. Any other braces are plain text. */
export function splitRefs(text: string): readonly (string | Ref)[] {
  const parts: (string | Ref)[] = [];
  let end = 0;
  for (const match of text.matchAll(reference)) {
    const [whole, ref = '', words] = match;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(words === undefined ? {ref} : {ref, words});
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
