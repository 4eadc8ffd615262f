/**
 * Makes src/words/advances.json, the widths of the letters of the chart's fonts: `npx tsx scripts/text-widths.ts`.
 *
 * The numbers are thousandths of an em, rounded up, two characters each; kerning, which mostly draws letters together, is left out. So an
 * estimate errs on the wide side, and a label is never cut.
 */
import {writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import type {FontName} from '../src/words/text-width.js';
import {characterRange, codePoints, display, instance, italic, sans, text, type Cut} from './font-cuts.js';

const TABLE = 'src/words/advances.json';

const FONTS: Record<FontName, [cut: Cut, weight: number]> = {
  sans: [sans, 400],
  'sans-strong': [sans, 600],
  serif: [text, 400],
  display: [display, 300],
  italic: [italic, 400]
};

/** What a story needs beyond ASCII and Latin-1. */
const SIGNS = '\u2009\u202f–—‘’‚“”„•…′″‹›€™−ıŒœ';

const ASCII = characterRange(0x20, 0x7e);

/** The advance of a character, in ems. Not every font has the thin spaces: their widths are those harfbuzz makes. */
function advance(font: Awaited<ReturnType<typeof instance>>, point: number): number {
  if (point === 0xad) return 0; // the soft hyphen, which no label shows
  if (point === 0x2009) return 1 / 5;
  if (point === 0x202f) return advance(font, 0x20) / 2;
  if (!font.hasGlyphForCodePoint(point)) throw new Error(`no glyph for U+${point.toString(16)}`);
  return font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
}

/** A character's advance in each font, in thousandths. */
const widths = new Map<string, readonly number[]>();
const made = await Promise.all(Object.values(FONTS).map(([cut, weight]) => instance(cut, weight)));
for (const character of ASCII + characterRange(0xa0, 0xff) + SIGNS) {
  const [point = 0] = codePoints(character);
  // A tiny share is taken off first, so that 0.58 em does not become 581 for want of a binary fraction.
  widths.set(
    character,
    made.map((font) => Math.ceil(advance(font, point) * 1000 - 1e-6))
  );
}

/** A number in two characters, of two alphabets: so they weigh least where they are compressed. */
function packed(width: number): string {
  return String.fromCharCode(35 + Math.floor(width / 36)) + (width % 36).toString(36);
}

/** Whether a letter with an accent is as wide as the one without, in every font: then it needs no place in the table. */
function isAccented(character: string): boolean {
  const [base = character] = character.normalize('NFD');
  return base !== character && String(widths.get(base)) === String(widths.get(character));
}

const signs = [...widths.keys()].filter((each) => !ASCII.includes(each) && !isAccented(each)).join('');
const fonts = Object.fromEntries(
  Object.keys(FONTS).map((name, i) => [
    name,
    [...ASCII, ...signs].map((each) => packed(widths.get(each)?.[i] ?? 0)).join('')
  ])
);
const json = JSON.stringify({signs, fonts});
await writeFile(TABLE, await format(json, {...(await resolveConfig(TABLE)), parser: 'json'}));
