import {max, min} from 'd3-array';
import type {Linear} from '../marks/linear.js';
import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {formatNumber} from '../words/format.js';
import type {Frame} from './frame.js';
import type {Band, Length} from './length.js';
import type {SceneContext} from './scene.js';
import {rangesMessages} from '../words/ranges-messages.js';

/** The longest bar cut in as many pieces as the shortest goes into it, and the shortest's end carried to it; `ratio` is the fact that says so. */
export function cutByShorter(
  shown: readonly Length[],
  drawn: readonly {readonly bar: Band}[],
  scale: Linear,
  context: SceneContext,
  {u, stretch}: Frame,
  ratio: string | undefined
): readonly Mark[] {
  const shortest = min(shown, ({number}) => number);
  const least = shown.findIndex(({number}) => number === shortest);
  const longest = max(shown, ({number}) => number);
  const from = drawn[least]?.bar;
  if (shortest === undefined || shortest <= 0 || !from) return [];
  return shown.flatMap((length, i): Mark[] => {
    const bar = drawn[i]?.bar;
    if (i === least || !bar || length.number !== longest) return [];
    const pieces = Math.floor(length.number / shortest);
    const size = Math.min(22 * u, bar.height * 0.45);
    const cuts = Array.from({length: Math.min(pieces, 20)}, (_, k): Mark[] => {
      const start = scale(k * shortest);
      const end = scale((k + 1) * shortest);
      const number = formatNumber(k + 1, 'one', context);
      const cut: Mark = {
        kind: 'rule',
        key: `${length.id}/cut-${k + 1}`,
        paint: 'cut',
        x1: end,
        y1: bar.top,
        x2: end,
        y2: bar.top + bar.height
      };
      const label = textBlock(
        {
          key: `${length.id}/multiple-${k + 1}`,
          text: rangesMessages[context.messages.language].multiple(number),
          x: (start + end) / 2,
          top: bar.top + (bar.height - size * 0.78) / 2,
          maxWidth: Infinity,
          font: 'sans-strong',
          size,
          stretch,
          anchor: 'middle',
          paint: 'on'
        },
        ratio === undefined ? {} : {fact: ratio}
      );
      const last = (k + 1) * shortest >= length.number;
      return size < 12 * u ? (last ? [] : [cut]) : last ? [label] : [cut, label];
    });
    const [upper, lower] = bar.top < from.top ? [bar, from] : [from, bar];
    const x = scale(shortest);
    const paint = `${shown[least]?.side ?? 'ink'} dotted`;
    const carried: Mark = {
      kind: 'rule',
      key: `${length.id}/carried`,
      paint,
      x1: x,
      y1: upper.top + upper.height,
      x2: x,
      y2: lower.top
    };
    return [...cuts.flat(), carried];
  });
}
