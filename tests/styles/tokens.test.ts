import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {actorSchema} from '../../src/model/actor.js';
import {colourRoles} from '../../src/model/annotation.js';

const sheet = readFileSync('styles/tokens.css', 'utf8');
const rules = sheet.replace(/\/\*.*?\*\//gs, '');

/** The custom properties of all rules whose selector line is exactly this. */
function declarations(selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, head, body] of rules.matchAll(/^ *([^\s{}][^{}]*?) *\{([^{}]*)\}/gm)) {
    if (head !== selector) continue;
    for (const [, name, value] of body!.matchAll(/--story-([\w-]+):\s*([^;]+);/g)) found[name!] ??= value!;
  }
  return found;
}

const themes = {
  light: declarations(':root'),
  dark: declarations(":root[data-theme='dark']")
};

type Rgb = [number, number, number];

/** A colour's red, green and blue as light, from 0 to 1. */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

const times = (matrix: number[][], vector: Rgb) =>
  matrix.map((row) => row.reduce((sum, cell, i) => sum + cell * vector[i]!, 0)) as Rgb;

/** The contrast of WCAG 2. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [a, b]
    .map((hex) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0])
    .sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** CIE L*a*b* of linear sRGB, white D65. */
function lab(rgb: Rgb): Rgb {
  const xyz = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883]
    ],
    rgb.map((value) => Math.min(1, Math.max(0, value))) as Rgb
  );
  const [x, y, z] = xyz.map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)) as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** What the eye without one kind of cone sees: Machado, Oliveira and Fernandes 2009, severity 1. */
const MACHADO = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

function distance(a: string, b: string, eye: number[][]): number {
  const [one, other] = [a, b].map((hex) => lab(times(eye, linear(hex)))) as [Rgb, Rgb];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

describe.each(Object.entries(themes))('tokens.css, %s', (_, token) => {
  const pairs = (names: string[], grounds: string[]) =>
    names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

  it.each(pairs(['ink', 'ink-2', 'ink-3', 'first', 'second', 'accent'], ['paper', 'card']))(
    '%s on %s has the contrast of text',
    (name, ground) => expect(contrast(token[name]!, token[ground]!)).toBeGreaterThanOrEqual(4.5)
  );

  it.each(pairs(['rule-2', 'accent-dot'], ['paper', 'card']))(
    '%s on %s has the contrast of a mark',
    (name, ground) => expect(contrast(token[name]!, token[ground]!)).toBeGreaterThanOrEqual(3)
  );

  it.each(['first', 'second', 'accent'])('%s on its own tint has the contrast of text', (name) =>
    expect(contrast(token[name]!, token[`${name}-tint`]!)).toBeGreaterThanOrEqual(4.5)
  );

  it.each(pairs(['ink', 'ink-2'], ['sea', 'land']))('%s on %s has the contrast of text', (name, ground) =>
    expect(contrast(token[name]!, token[ground]!)).toBeGreaterThanOrEqual(4.5)
  );

  it('the sea is bluer than the land, which it would else be read as', () => {
    const blueness = (hex: string) => {
      const [red, , blue] = linear(hex);
      return blue / red;
    };
    expect(blueness(token.sea!)).toBeGreaterThan(1);
    expect(blueness(token.land!)).toBeLessThan(1);
  });

  it.each(Object.entries(MACHADO))('first and second stay apart for a %s eye', (_, eye) =>
    expect(distance(token.first!, token.second!, eye)).toBeGreaterThanOrEqual(30)
  );
});

/** A rule's tokens by what they are for: the paint of a role, and its tint. */
function roleOf(name: string, figure: string): Record<string, string> {
  const body = figure.match(new RegExp(`\\.${name}(?:,[^{}]*)? \\{([^{}]*--tint[^{}]*)\\}`))?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--(\w+): var\(--story-([\w-]+)\)/g)].map(([, name = '', token = '']) => [name, token])
  );
}

describe.each(Object.entries(themes))('a colour that a story can give, %s', (_, token) => {
  const figure = readFileSync('styles/figure.css', 'utf8');
  // Of sides by which they are, of other actors, and of parts.
  const roles = [
    ...new Set(['first', 'second', ...actorSchema.entries.colour.wrapped.options, ...colourRoles])
  ];

  it.each(roles)('%s can be read on all that its words may stand on, and its blocks bear words', (role) => {
    const {paint = '', tint = ''} = roleOf(role, figure);
    for (const ground of ['paper', 'card', 'sea', 'land', tint])
      expect(contrast(token[paint]!, token[ground]!), `${paint} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token.paper!, token[paint]!), `paper on ${paint}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['first', 'second', 'accent'])(
    'an outline in %s has the contrast of a mark to what it holds',
    (role) => {
      const {paint = '', tint = ''} = roleOf(role, figure);
      expect([paint, tint]).toEqual([role, `${role}-tint`]);
      expect(contrast(token[paint]!, token[tint]!)).toBeGreaterThanOrEqual(3);
    }
  );
});

describe('tokens.css', () => {
  it('gives the dark values for the system’s wish and for the reader’s alike', () => {
    expect(declarations(":root:not([data-theme='light'])")).toEqual(themes.dark);
  });

  it('gives a dark value for every colour, and for nothing else', () => {
    const colours = Object.entries(themes.light).filter(([, value]) => value.startsWith('#'));
    expect(Object.keys(themes.dark)).toEqual(colours.map(([name]) => name));
  });

  it('has roles and no side’s name', () => {
    expect(sheet).not.toMatch(/iran|oman|america|united|\bus\b|tehran|washington/i);
  });
});

describe('tokens-alone.css', () => {
  const alone = readFileSync('styles/tokens-alone.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
  const given = (text: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...text.matchAll(/--story-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
    );
  const [plain = '', schemes = '', ...others] = alone.split(/(?=@supports|@media)/);
  const fonts = ['serif', 'serif-display', 'sans', 'moves'];

  it('has every value of tokens.css, but system fonts where ours are not there', () => {
    const without = (values: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => !fonts.includes(name)));
    expect(without(given(plain))).toEqual(without(themes.light));
    expect(given(plain).sans).toBe("'Libre Franklin', Arial, sans-serif");
  });

  it('has each colour for light and for dark', () => {
    const both = Object.entries(themes.dark).map(([name, dark]) => [
      name,
      `light-dark(${themes.light[name]}, ${dark})`
    ]);
    expect(given(schemes)).toEqual(Object.fromEntries(both));
  });

  it('has the colours of contrast.css, and stills what moves where the reader asks for that', () => {
    const contrast = readFileSync('styles/contrast.css', 'utf8')
      .replace(/\/\*.*?\*\//gs, '')
      .trim();
    expect(others.join('').replaceAll(':host', ':root:root')).toContain(contrast);
    expect(given(others[0] ?? '')['time-marks']).toBe('0ms');
  });
});
