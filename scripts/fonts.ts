/**
 * Makes public/fonts and styles/fonts.css: `npx tsx scripts/fonts.ts`. The result is committed; the same packages
 * give the same bytes.
 *
 * Each cut is three files under disjoint unicode ranges: a lean one that every reader loads, the rest of Latin-1 and
 * its punctuation, and Latin Extended-A. (Two for the rest, since the packages hold them in two fonts.) A browser asks
 * for the second and third only when a name needs them.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {
  characterRange,
  codePoints,
  cutFont,
  display,
  instance,
  italic,
  packagePath,
  readFont,
  readSource,
  sans,
  text,
  type Cut
} from './font-cuts.js';

const FONTS = 'public/fonts';
const SHEET = 'styles/fonts.css';
const KIB = 1024;
const LARGEST_FILE = 60 * KIB;
const LARGEST_FIRST_LOAD = 90 * KIB;

/** What code and addresses are written with: prose and charts go without. */
const CODE = '@\\^_`{|}~';

/** What English text needs: of ASCII what is not code, and signs. */
const LEAN = without(CODE, characterRange(0x20, 0x7e)) + '\u00a0\u00ad£°±·×é–—‘’“”…€−';

const LETTERS = characterRange(0x61, 0x7a) + characterRange(0x41, 0x5a) + '0123456789 \u00a0,.:-–’“”';

/** What is set large is short: titles, names and numbers. Rarer letters are in the second file. */
const LEAN_DISPLAY = without('VXYZ', `${LETTERS}?%>`);

/** Words of a few kinds are in italics: no signs of their own. */
const LEAN_ITALIC = `${LETTERS};?()`;

const LEAN_OF = new Map([
  [display, LEAN_DISPLAY],
  [italic, LEAN_ITALIC]
]);

/** A character is in the first of the files that names it. */
const partsOf = (cut: Cut) =>
  [
    {suffix: '', subset: 'latin', characters: LEAN_OF.get(cut) ?? LEAN},
    {
      suffix: '-latin1',
      subset: 'latin',
      characters: LEAN + CODE + characterRange(0xa1, 0xff) + 'ıŒœʼ‚„•′″‹›⁄™'
    },
    {suffix: '-ext', subset: 'latin-ext', characters: characterRange(0x100, 0x17f) + 'ȘșȚțẞ†'}
  ] as const;

/** Spaces that no font here has: the browser makes them from the space, if the range claims them. */
const MADE_SPACES = '\u2009\u200a\u202f';

/**
 * Letters and spaces in 100,000 and some of English running text, after Norvig, "English Letter Frequency Counts:
 * Mayzner Revisited" (norvig.com/mayzner.html); a word has 4.79 letters there, hence the spaces.
 */
const FREQUENCIES = Object.entries({
  ...{' ': 20877, e: 12490, t: 9280, a: 8040, o: 7640, i: 7570, n: 7230, s: 6510, r: 6280, h: 5050},
  ...{l: 4070, d: 3820, c: 3340, u: 2730, m: 2510, f: 2400, p: 2140, g: 1870, w: 1680, y: 1660},
  ...{b: 1480, v: 1050, k: 540, x: 230, j: 160, q: 120, z: 90}
});

/**
 * Fonts that stand in while ours load, or for good. `width` is the mean advance of English text in thousandths of
 * an em, by FREQUENCIES, measured with fontkit on the font itself or on its metric twin: Liberation Sans and Serif
 * 2 for Arial and Times New Roman, Gelasio 5.3 for Georgia, and Noto Serif, Roboto and DejaVu Serif themselves.
 * (The means that @capsizecss/metrics 4.3 publishes for these fonts stand in the same ratios, within one percent.)
 */
interface StandIn {
  name: string;
  style: 'normal' | 'italic';
  weight?: string;
  local: string[];
  width: number;
}

const SERIFS: StandIn[] = [
  {name: 'Georgia', style: 'normal', local: ['Georgia', 'Gelasio'], width: 437.2},
  {
    name: 'Georgia',
    style: 'italic',
    local: ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic'],
    width: 446.1
  },
  {
    name: 'Times',
    style: 'normal',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
    width: 397.8
  },
  {
    name: 'Times',
    style: 'italic',
    local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'Tinos Italic'],
    width: 399.8
  },
  {name: 'Noto', style: 'normal', local: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'], width: 476.4},
  {name: 'Noto', style: 'italic', local: ['Noto Serif Italic', 'NotoSerif-Italic'], width: 462.5},
  {name: 'DejaVu', style: 'normal', local: ['DejaVu Serif'], width: 509.5},
  {name: 'DejaVu', style: 'italic', local: ['DejaVu Serif Italic'], width: 509.5}
];

const SANSES: StandIn[] = [
  {
    name: 'Arial',
    style: 'normal',
    weight: '400',
    local: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'Arimo'],
    width: 438.8
  },
  {
    name: 'Arial',
    style: 'normal',
    weight: '600',
    local: [
      'Arial Bold',
      'Arial-BoldMT',
      'Helvetica Bold',
      'Helvetica-Bold',
      'Liberation Sans Bold',
      'Arimo Bold'
    ],
    width: 475.1
  },
  {name: 'Roboto', style: 'normal', weight: '400', local: ['Roboto', 'Roboto-Regular'], width: 440.9},
  {name: 'Roboto', style: 'normal', weight: '600', local: ['Roboto Bold', 'Roboto-Bold'], width: 446.9}
];

/** Every cut with what can stand in for it; a display cut is never italic, and the italic cut never upright. */
const CUTS: [Cut, StandIn[]][] = [
  [display, SERIFS.filter((font) => font.style === 'normal')],
  [text, SERIFS.filter((font) => font.style === 'normal')],
  [italic, SERIFS.filter((font) => font.style === 'italic')],
  [sans, SANSES]
];

function without(letters: string, all: string): string {
  return [...all].filter((letter) => !letters.includes(letter)).join('');
}

/** `U+20-7E, U+A0`: the range of an `@font-face`, in order, neighbours joined. */
function unicodeRange(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/**
 * Writes the files of one cut; returns its `@font-face` rules and the bytes of the lean file. What the page asks for
 * at once is there in time or left out; what a drawing asks for later is worth waiting for, and moves nothing.
 */
async function makeCut(cut: Cut): Promise<{rules: string[]; firstLoad: number}> {
  const rules: string[] = [];
  let firstLoad = 0;
  const claimed = new Set<number>();
  for (const {suffix, subset, characters} of partsOf(cut)) {
    const source = await readSource(cut, subset);
    const present = new Set(readFont(source).characterSet);
    const points = codePoints(characters).filter((point) => present.has(point) && !claimed.has(point));
    for (const point of points) claimed.add(point);
    const name = `${cut.file}${suffix}.woff2`;
    const bytes = await cutFont(source, String.fromCodePoint(...points), cut.axes, 'woff2');
    if (bytes.length > LARGEST_FILE)
      throw new Error(`${name} has ${bytes.length} bytes, over ${LARGEST_FILE}`);
    await writeFile(`${FONTS}/${name}`, bytes);
    console.log(String(bytes.length).padStart(7), name);
    if (suffix === '') firstLoad = bytes.length;
    const range = suffix === '' ? [...points, ...codePoints(MADE_SPACES)] : points;
    rules.push(`@font-face {
      font-family: '${cut.family}';
      font-style: ${cut.style};
      font-weight: ${cut.weight};
      font-display: ${suffix === '' && cut !== italic ? 'optional' : 'swap'};
      src: url('/fonts/${name}') format('woff2');
      unicode-range: ${unicodeRange([...new Set(range)])};
    }`);
  }
  return {rules, firstLoad};
}

/** The mean advance of English text, in thousandths of an em. */
function meanWidth(font: ReturnType<typeof readFont>): number {
  let width = 0;
  let letters = 0;
  for (const [letter, count] of FREQUENCIES) {
    width += font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth * count;
    letters += count;
  }
  return ((width / letters) * 1000) / font.unitsPerEm;
}

/** The rule that makes a stand-in as wide as the cut, and its lines as high. */
async function standInRule(cut: Cut, standIn: StandIn): Promise<string> {
  const weight = standIn.weight ?? cut.weight.split(' ')[0]!;
  const font = await instance(cut, Number(weight));
  const adjust = meanWidth(font) / standIn.width;
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
  // The overrides count in the adjusted size, so the adjustment is taken out of them again.
  const ofAdjusted = (units: number) => percent(units / font.unitsPerEm / adjust);
  return `@font-face {
    font-family: '${cut.family} Fallback ${standIn.name}';
    font-style: ${standIn.style};
    font-weight: ${weight};
    src: ${standIn.local.map((name) => `local('${name}')`).join(', ')};
    size-adjust: ${percent(adjust)};
    ascent-override: ${ofAdjusted(font.ascent)};
    descent-override: ${ofAdjusted(-font.descent)};
    line-gap-override: ${ofAdjusted(font.lineGap)};
  }`;
}

await mkdir(FONTS, {recursive: true});
const rules: string[] = [];
let firstLoad = 0;
for (const [cut] of CUTS) {
  const made = await makeCut(cut);
  rules.push(...made.rules);
  firstLoad += made.firstLoad;
}
console.log(String(firstLoad).padStart(7), 'at first load');
if (firstLoad > LARGEST_FIRST_LOAD) throw new Error(`the lean files have over ${LARGEST_FIRST_LOAD} bytes`);

for (const [cut, standIns] of CUTS) {
  for (const standIn of standIns) rules.push(await standInRule(cut, standIn));
}
const head = `/* Made by scripts/fonts.ts; do not edit. The fonts are under the SIL Open Font License: public/fonts/OFL-*.txt. */`;
const sheet = [head, ...rules].join('\n\n');
await writeFile(SHEET, await format(sheet, {...(await resolveConfig(SHEET)), parser: 'css'}));

// The licence asks that every copy of the fonts has its notice beside it.
for (const family of ['newsreader', 'libre-franklin'] as const) {
  await writeFile(`${FONTS}/OFL-${family}.txt`, await readFile(packagePath(family, 'LICENSE')));
}
