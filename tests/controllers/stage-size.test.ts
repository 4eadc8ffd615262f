import {expect, it} from 'vitest';
import {probeFonts, probeText, probeWidths} from '../../src/controllers/stage-size.js';
import {textWidth} from '../../src/words/text-width.js';

it.each(probeFonts)('probeWidths.%s is the width of the probe by the table of letters', (font) => {
  expect(probeWidths[font]).toBeCloseTo(textWidth(probeText, font, 1), 6);
});
