import {thousandths, type FontName} from './text-width.js';

/**
 * Breaks a text at its spaces into lines of `maxWidth` px at most: as few as can be, and then as even as can be, so
 * that no last word is left alone when there is room for company. A no-break space holds, and so does a number with the
 * short word after it, such as “12 days”. A single word that is wider
 * stands alone on its line, whole. `size` in px and `stretch` as in `textWidth`. No text, no lines.
 */
export function wrap(
  text: string,
  maxWidth: number,
  font: FontName,
  size: number,
  stretch = 1
): readonly string[] {
  const words = bound(text.split(/[ \t\n\r\f]+/).filter((word) => word !== ''));
  const pieces = words.map((text): Piece => ({text, units: thousandths(text, font)}));
  const space = thousandths(' ', font);
  const width = ({units}: Piece) => (units / 1000) * size * stretch;
  let lines = fill(pieces, space, (line) => width(line) <= maxWidth);
  // Narrow the column to just under its widest line, again and again, until that would cost a line more.
  for (;;) {
    const widest = Math.max(...lines.map(width));
    const narrower = fill(pieces, space, (line) => width(line) < widest);
    if (narrower.length > lines.length || Math.max(...narrower.map(width)) >= widest)
      return lines.map(({text}) => text);
    lines = narrower;
  }
}

/** A word, or a line of them, and how wide it is in thousandths of an em: each word is measured once. */
interface Piece {
  readonly text: string;
  readonly units: number;
}

/** A number and the short word after it, such as its unit or its month, as one word; a longer one would leave lines uneven. */
function bound(words: readonly string[]): readonly string[] {
  const bound: string[] = [];
  for (const [i, word] of words.entries()) {
    const isUnit = /^\d[\d.,]*$/.test(words[i - 1] ?? '') && /^\p{L}{1,5}\b/u.test(word);
    if (isUnit) bound.push(`${bound.pop() ?? ''} ${word}`);
    else bound.push(word);
  }
  return bound;
}

/** Puts every word on the line before it as long as that fits. */
function fill(words: readonly Piece[], space: number, fits: (line: Piece) => boolean): readonly Piece[] {
  const lines: Piece[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last && {
      text: `${last.text} ${word.text}`,
      units: last.units + space + word.units
    };
    if (longer && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
