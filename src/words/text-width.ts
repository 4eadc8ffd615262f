import advances from './advances.json';

/** The chart's fonts: Libre Franklin 400 and 600; Newsreader text 400 and 500, display 300, italic 400. */
export type FontName = 'sans' | 'sans-strong' | 'serif' | 'display' | 'italic';

/** Advances in thousandths of an em: ASCII from the space on, then the signs. In the file each is two characters. */
const fonts: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(advances.fonts).map(([name, packed]) => [name, (packed.match(/../gs) ?? []).map(unpacked)])
);

function unpacked(pair: string): number {
  return (pair.charCodeAt(0) - 35) * 36 + parseInt(pair.charAt(1), 36);
}

/** Marks that stand on the letter before them, and characters that only steer: they take no room. */
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Pictures, wider than an em in the colour fonts of all systems. */
const picture = /[\u{1f000}-\u{1faff}]/u;

/** Chinese, Japanese, Korean and fullwidth forms, one em each; and symbols, arrows among them, an em at most. */
const full =
  /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{S}]/u;

/** What a letter of any other script is taken to be. */
const OTHER = 600;

/**
 * The width of a line of text in px, without a DOM: `size` is the font's size in px, `stretch` the factor by which
 * the reader's text is wider than ours (see DESIGN.md; 1 in Node). Letter-spacing and kerning are not counted: an
 * English label comes out up to 2 % wide, a few with much kerning (quotation marks, "Turkey,") 4 %, and rarely one
 * narrow by less than 1 %. In a script that the fonts lack it is an estimate.
 */
export function textWidth(text: string, font: FontName, size: number, stretch = 1): number {
  return (thousandths(text, font) / 1000) * size * stretch;
}

/** The width of a line in thousandths of an em: whole numbers, so that what is added up word by word is as wide. */
export function thousandths(text: string, font: FontName): number {
  let width = 0;
  const table = fonts.get(font) ?? [];
  for (const character of text) width += advance(character, table);
  return width;
}

function advance(character: string, table: readonly number[]): number {
  // Of ASCII none is, and it is nearly all there is.
  if (character > '~' && weightless.test(character)) return 0;
  return tabled(character, table) ?? estimated(character, table);
}

function tabled(character: string, table: readonly number[]): number | undefined {
  const point = character.codePointAt(0)!;
  if (point < 0x20) return table[0]; // a tab or a line's end shows as a space
  if (point < 0x7f) return table[point - 0x20];
  const sign = advances.signs.indexOf(character);
  return sign < 0 ? undefined : table[95 + sign];
}

function estimated(character: string, table: readonly number[]): number {
  if (picture.test(character)) return 1300;
  if (full.test(character)) return 1000;
  // An accent adds nothing: s-comma is as wide as s.
  const [base = character] = character.normalize('NFD');
  return (base === character ? undefined : tabled(base, table)) ?? OTHER;
}
