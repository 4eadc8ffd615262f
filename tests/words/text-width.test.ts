import {beforeAll, describe, expect, it} from 'vitest';
import type {Font} from 'fontkit';
import {display, instance, italic, sans, text} from '../../scripts/font-cuts.js';
import {textWidth, thousandths, type FontName} from '../../src/words/text-width.js';

describe('textWidth(text, font, size)', () => {
  it('textWidth(text, font, size) is the sum of the advances, in px', () => {
    expect(textWidth('', 'sans', 1000)).toBe(0);
    expect(textWidth('0', 'sans', 1000)).toBe(688);
    expect(textWidth('00', 'sans', 1000)).toBe(1376);
    expect(textWidth('00', 'sans', 500)).toBe(688);
  });

  it('textWidth(text, font, size, stretch) is wider by the stretch', () => {
    expect(textWidth('00', 'sans', 500, 1.5)).toBe(1032);
  });

  it('thousandths(text, font) of a line are those of its words and the spaces between', () => {
    expect(thousandths('00', 'sans')).toBe(1376);
    const [first, space, second] = ['Strait', ' ', 's\u0327a\u200bp ı'].map((part) =>
      thousandths(part, 'serif')
    );
    expect((first ?? 0) + (space ?? 0) + (second ?? 0)).toBe(
      thousandths('Strait s\u0327a\u200bp ı', 'serif')
    );
  });

  it('textWidth(text, font, size) knows each font', () => {
    const fonts: FontName[] = ['sans', 'sans-strong', 'serif', 'display', 'italic'];
    expect(fonts.map((font) => textWidth('missile', font, 1000))).toEqual([3228, 3315, 2746, 2883, 2547]);
  });

  it('textWidth(text, font, size) has tabular figures in the serif', () => {
    expect(textWidth('11111', 'serif', 100)).toBe(textWidth('88888', 'serif', 100));
  });

  it('textWidth(text, font, size) knows Latin-1 to its last letter, and the signs', () => {
    expect([...'~\u00a0ÿ–€Œœ'].map((sign) => textWidth(sign, 'sans', 1000))).toEqual([
      568, 214, 530, 558, 600, 1124, 997
    ]);
  });

  it('textWidth(text, font, size) takes an accent for nothing, joined to its letter or not', () => {
    expect(textWidth('e\u0301', 'sans', 1000)).toBe(textWidth('e', 'sans', 1000));
    expect(textWidth('ș', 'sans', 1000)).toBe(textWidth('s', 'sans', 1000));
    expect(textWidth('\u0301', 'sans', 1000)).toBe(0);
  });

  it('textWidth(text, font, size) gives no room to marks of direction, joiners and soft hyphens', () => {
    expect(textWidth('\u2067\u200f\u200d\u00ad\u2069', 'sans', 1000)).toBe(0);
  });

  it('textWidth(text, font, size) gives an em to Chinese, Japanese, Korean and fullwidth forms', () => {
    expect(['核', '協', 'ミ', '한', 'Ａ'].map((sign) => textWidth(sign, 'serif', 10))).toEqual([
      10, 10, 10, 10, 10
    ]);
  });

  it('textWidth(text, font, size) gives an em to a symbol and more to a picture', () => {
    expect(['→', '≥', '■', '🕊'].map((sign) => textWidth(sign, 'sans', 10))).toEqual([10, 10, 10, 13]);
  });

  it('textWidth(text, font, size) gives .6 em to a letter of any other script', () => {
    expect(['م', 'ש', 'ж', 'λ'].map((sign) => textWidth(sign, 'sans', 10))).toEqual([6, 6, 6, 6]);
  });

  it('textWidth(text, font, size) counts a character beyond the basic plane once', () => {
    expect(textWidth('𠀋', 'sans', 10)).toBe(10);
  });
});

const SENTENCES = [
  'The right to enrich uranium',
  'Washington urged its citizens to leave',
  'No position recorded',
  'About a dozen hours later its diplomats sat down',
  'Missile range: at least 2,000 km, claimed',
  'Oil exports and inflation, 1979–2015',
  'What each side carried into the room',
  'A limit of 500 km, per a regional official',
  'Strait of Hormuz, £ 4.50 or € 5.20 (computed)',
  'Talks resume on 6 February; nothing later is included.'
];

describe.each([
  ['sans', sans, 400],
  ['sans-strong', sans, 600],
  ['serif', text, 400],
  ['display', display, 300],
  ['italic', italic, 400]
] as const)('textWidth(text, %j, size) beside the font itself', (name, cut, weight) => {
  let font: Font;
  beforeAll(async () => {
    font = await instance(cut, weight);
  });

  const ratio = (line: string) =>
    textWidth(line, name, 100) / ((font.layout(line).advanceWidth / font.unitsPerEm) * 100);

  it.each(SENTENCES)(
    'textWidth(%j, …) is at most 2 % wider than the shaped line, and hardly narrower',
    (line) => {
      expect(ratio(line)).toBeGreaterThan(0.999);
      expect(ratio(line)).toBeLessThan(1.02);
    }
  );

  it('textWidth(text, …) is up to 4 % wide of quotation marks, which are kerned most', () => {
    expect(ratio('“A limit of 500 km”, per a regional official')).toBeGreaterThan(1);
    expect(ratio('“A limit of 500 km”, per a regional official')).toBeLessThan(1.04);
  });
});
