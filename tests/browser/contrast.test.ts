import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

/**
 * Text has 4.5 and marks 3, and 7 and 4.5 for who asks for more contrast; what the system's own colours give is its
 * own affair, but not less.
 */
const readers = (['light', 'dark'] as const).flatMap((colorScheme) => [
  {name: colorScheme, media: {colorScheme}, text: 4.5, mark: 3},
  {
    name: `${colorScheme}, more contrast`,
    media: {colorScheme, contrast: 'more'} as const,
    text: 7,
    mark: 4.5
  },
  {name: `${colorScheme}, forced`, media: {colorScheme, forcedColors: 'active'} as const, text: 7, mark: 4.5}
]);

/**
 * What is a ground and no mark; what fades because its end, or its hour, is not given, each with the words that say
 * so. What is not spoken of at a step is dimmed, too, and the country a mere tint, but not for who asks for more.
 */
const lessByDesign = /\b(sea|land|panel|tinted|paper-card|road|clearing|cut|hair|fading|haze|person)\b/;

for (const {name, media, text, mark} of readers) {
  test(`words and marks in the drawings stand out from what is behind them in colours ${name}`, async ({
    page
  }) => {
    test.slow();
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    await open(page);
    for (const step of sample(stagedSteps, 6)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      const words = await page.evaluate(contrasts);
      expect(words.length, step).toBeGreaterThan(0);
      expect(
        words.filter(({ratio}) => ratio < text),
        step
      ).toEqual([]);
      const marks = (await page.evaluate(faintMarks, mark)).filter(
        ({classes, isDim}) =>
          !lessByDesign.test(classes) && !(mark < 4.5 && (isDim || /\bhome\b/.test(classes)))
      );
      expect(marks, step).toEqual([]);
    }
  });
}

/** For all text in the drawings, its contrast with the last filled rect under its middle, else with the page. */
function contrasts() {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = (colour: string, over?: readonly number[], opacity = 1): readonly number[] => {
    if (!canvas) return [0, 0, 0];
    canvas.globalAlpha = 1;
    canvas.fillStyle = over ? `rgb(${over.join(' ')})` : 'white';
    canvas.fillRect(0, 0, 1, 1);
    canvas.globalAlpha = opacity;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((c) =>
      c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = rgb(getComputedStyle(document.documentElement).backgroundColor);
  return [...document.querySelectorAll('story-figure')].flatMap((figure) => {
    const marks = [...(figure.shadowRoot?.querySelectorAll('rect, text') ?? [])];
    return marks.flatMap((text, i) => {
      if (text.localName !== 'text') return [];
      const box = text.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      let behind = paper;
      for (const rect of marks.slice(0, i)) {
        const {left, right, top, bottom} = rect.getBoundingClientRect();
        const {fill, opacity, fillOpacity} = getComputedStyle(rect);
        if (rect.localName !== 'rect' || fill === 'none' || x < left || x > right || y < top || y > bottom)
          continue;
        behind = rgb(fill, behind, Number(opacity) * Number(fillOpacity));
      }
      const {fill, opacity} = getComputedStyle(text);
      const [light = 0, dark = 0] = [luminance(rgb(fill, behind, Number(opacity))), luminance(behind)].sort(
        (a, b) => b - a
      );
      const ratio = Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
      return [{key: text.getAttribute('data-key'), words: text.textContent.trim(), ratio}];
    });
  });
}

/** The marks in the drawings of which neither fill nor stroke has a contrast with the ground: paper, or on maps land and sea. */
function faintMarks(least: number) {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const luminance = (paints: readonly (readonly [string, number])[]) => {
    if (!canvas) return 0;
    for (const [paint, opacity] of paints) {
      canvas.globalAlpha = opacity;
      canvas.fillStyle = paint;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) =>
      c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (paint: string, opacity: number, ground: string) => {
    if (paint === 'none') return 1;
    const [light = 0, dark = 0] = [
      luminance([[ground, 1]]),
      luminance([
        [ground, 1],
        [paint, opacity]
      ])
    ].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const page = getComputedStyle(document.documentElement);
  const drawings = [...document.querySelectorAll('story-figure')].flatMap(
    ({shadowRoot}) => shadowRoot?.querySelector('svg[part="drawing"]') ?? []
  );
  return drawings.flatMap((drawing) => {
    const grounds = drawing.querySelector('.sea, .land') ? ['land', 'sea'] : ['paper'];
    const colours = grounds.map((name) => page.getPropertyValue(`--story-${name}`));
    return [...drawing.querySelectorAll('rect, path, circle, line')].flatMap((mark) => {
      const {fill, fillOpacity, stroke, strokeOpacity} = getComputedStyle(mark);
      let opacity = 1;
      for (let at: Element | null = mark; at && at !== drawing; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      const ratios = colours.map((ground) =>
        Math.max(
          contrast(fill, opacity * Number(fillOpacity), ground),
          contrast(stroke, opacity * Number(strokeOpacity), ground)
        )
      );
      const ratio = Math.floor(Math.min(...ratios) * 100) / 100;
      const {width, height} = mark.getBoundingClientRect();
      if (ratio >= least || width + height < 3) return [];
      const classes = mark.getAttribute('class') ?? mark.parentElement?.getAttribute('class') ?? '';
      return [{key: mark.getAttribute('data-key'), classes, isDim: opacity < 1, ratio}];
    });
  });
}
