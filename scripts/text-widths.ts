/**
 * Makes src/words/advances.json, the widths of the letters of the chart's fonts: `npx tsx scripts/text-widths.ts`.
 *
 * The numbers are thousandths of an em, rounded up; kerning, which mostly draws letters together, is left out. So an
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

/** The characters after ASCII and Latin-1, in the order of the table. */
const SIGNS = '\u2009\u202f–—‘’‚“”„•…′″‹›€™−ıŒœ';

const CHARACTERS = characterRange(0x20, 0x7e) + characterRange(0xa0, 0xff) + SIGNS;

/** The advance of a character, in ems. Not every font has the thin spaces: their widths are those harfbuzz makes. */
function advance(font: Awaited<ReturnType<typeof instance>>, point: number): number {
  if (point === 0xad) return 0; // the soft hyphen, which no label shows
  if (point === 0x2009) return 1 / 5;
  if (point === 0x202f) return advance(font, 0x20) / 2;
  if (!font.hasGlyphForCodePoint(point)) throw new Error(`no glyph for U+${point.toString(16)}`);
  return font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
}

const fonts: Partial<Record<FontName, number[]>> = {};
for (const name of Object.keys(FONTS) as FontName[]) {
  const font = await instance(...FONTS[name]);
  // A tiny share is taken off first, so that 0.58 em does not become 581 for want of a binary fraction.
  fonts[name] = codePoints(CHARACTERS).map((point) => Math.ceil(advance(font, point) * 1000 - 1e-6));
}
const json = JSON.stringify({signs: SIGNS, fonts});
await writeFile(TABLE, await format(json, {...(await resolveConfig(TABLE)), parser: 'json'}));
