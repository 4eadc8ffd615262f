/**
 * The cuts of the two families: which part of which packaged font, at which optical size and weight.
 * Shared by the scripts that make the web fonts and the table of text widths, so that both speak of the same letters.
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import * as fontkit from 'fontkit';

/** One place on an axis, or the part of it that stays variable. */
type AxisRange = number | {min: number; max: number; default: number};
export type Axes = Readonly<Record<string, AxisRange>>;

export interface Cut {
  /** Name of its files in public/fonts, without suffix and ending. */
  file: string;
  family: string;
  style: 'normal' | 'italic';
  /** As `font-weight` of its `@font-face`: one weight, or the first and the last of a range. */
  weight: string;
  package: 'newsreader' | 'libre-franklin';
  /** Name of the packaged file after the subset's. */
  source: string;
  axes: Axes;
}

export const display: Cut = {
  file: 'newsreader-display',
  family: 'Newsreader Display',
  style: 'normal',
  weight: '300',
  package: 'newsreader',
  source: 'opsz-normal',
  axes: {opsz: 72, wght: 300}
};

export const text: Cut = {
  file: 'newsreader-text',
  family: 'Newsreader Text',
  style: 'normal',
  weight: '400',
  package: 'newsreader',
  source: 'opsz-normal',
  axes: {opsz: 20, wght: 400}
};

export const italic: Cut = {
  file: 'newsreader-italic',
  family: 'Newsreader Text',
  style: 'italic',
  weight: '400',
  package: 'newsreader',
  source: 'opsz-italic',
  axes: {opsz: 24, wght: 400}
};

export const sans: Cut = {
  file: 'libre-franklin',
  family: 'Libre Franklin',
  style: 'normal',
  weight: '400 600',
  package: 'libre-franklin',
  source: 'wght-normal',
  axes: {wght: {min: 400, max: 600, default: 400}}
};

/** A character's place in Unicode: its code point. */
export const codePoints = (characters: string): number[] => [...characters].map((c) => c.codePointAt(0)!);

/** Every character from the first code point to the last, both included. */
export const characterRange = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({length: last - first + 1}, (_, i) => first + i));

/** A font as fontkit reads it; a collection of fonts is not what the packages hold. */
export const readFont = (bytes: Buffer): fontkit.Font => fontkit.create(bytes) as fontkit.Font;

/** Where a package of a family is. */
export const packagePath = (family: Cut['package'], file: string): string =>
  require.resolve(`@fontsource-variable/${family}/${file}`);

/** The packaged file that a cut is taken from; the packages keep Latin and extended Latin apart. */
export const readSource = (cut: Cut, subset: 'latin' | 'latin-ext'): Promise<Buffer> =>
  readFile(packagePath(cut.package, `files/${cut.package}-${subset}-${cut.source}.woff2`));

/**
 * A font that has only these characters and these axes, without hinting. The figures and fractions that the
 * families offer as features are left out: nothing in the story asks for them, and they are near a tenth of the bytes.
 */
export const cutFont = (
  source: Buffer,
  characters: string,
  axes: Axes,
  targetFormat: 'woff2' | 'truetype'
): Promise<Buffer> =>
  subsetFont(source, characters, {
    targetFormat,
    noHinting: true,
    variationAxes: axes,
    keepFeatures: ['kern', 'liga', 'rvrn', 'ccmp', 'mark', 'mkmk'],
    preserveNameIds: [13, 14] // the licence and its address
  });

/**
 * A cut at one weight, for measuring. The weight is fixed by harfbuzz, as in the web fonts: fontkit's own
 * `getVariation` cannot read a variation out of WOFF2.
 */
export const instance = async (cut: Cut, weight?: number): Promise<fontkit.Font> => {
  const source = await readSource(cut, 'latin');
  const characters = String.fromCodePoint(...readFont(source).characterSet);
  const axes = weight === undefined ? cut.axes : {...cut.axes, wght: weight};
  return readFont(await cutFont(source, characters, axes, 'truetype'));
};

const require = createRequire(import.meta.url);

// The package brings no types.
const subsetFont = require('subset-font') as (
  font: Buffer,
  characters: string,
  options: {
    targetFormat: 'woff2' | 'truetype';
    noHinting: boolean;
    variationAxes: Axes;
    keepFeatures: string[];
    preserveNameIds: number[];
  }
) => Promise<Buffer>;
