import type {Mark} from '../marks/mark.js';
import {capHeight, sizeToFit, textBlock} from '../marks/text-block.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {Length} from './length.js';
import type {SceneContext} from './scene.js';
import {rangesMessages} from '../words/ranges-messages.js';

/** The kind in italics and by whom: one under the other, or on one line where that fits. */
export function captionOf(
  {id, fact, by, side, dim}: Length,
  room: number,
  context: SceneContext,
  {u, stretch, wide}: Frame,
  figure: number
) {
  const {messages} = context;
  const bound = fact ? messages.bound[fact.bound]('').trim() : '';
  const kind = fact ? rangesMessages[context.messages.language].bounded(messages.kind[fact.kind], bound) : '';
  const wished = Math.max(16 * u, Math.min((wide ? 28 : 20) * u, figure * 0.3));
  const small = (wide ? 14.5 : 13) * u;
  const size = sizeToFit(kind, room, 'italic', wished, 12 * u, stretch);
  const kindWidth = textWidth(kind, 'italic', size, stretch);
  const byWidth = textWidth(by, 'sans', small, stretch);
  const block = (
    name: string,
    text: string,
    font: 'italic' | 'sans',
    x: number,
    top: number,
    maxWidth: number
  ) =>
    textBlock(
      {
        key: `${id}/${name}`,
        text,
        x,
        top,
        maxWidth,
        font,
        size: font === 'sans' ? small : size,
        stretch,
        anchor: 'start',
        paint: font === 'sans' || dim ? 'soft' : (side ?? 'ink')
      },
      {...litUnless(dim), priority: font === 'sans' ? 1 : 0}
    );
  const narrow = Math.max(kindWidth, Math.min(byWidth, 190 * u));
  const stack = (width: number) => {
    const lines = block('by', by, 'sans', 0, 0, width).lines.length;
    return {
      width: narrow,
      height: size + 4 * u + lines * small * 1.2,
      at: (x: number, top: number): readonly Mark[] => [
        block('kind', kind, 'italic', x, top, Infinity),
        block('by', by, 'sans', x, top + size + 4 * u, width)
      ]
    };
  };
  const row = {
    width: kindWidth + 12 * u + byWidth,
    height: size,
    at: (x: number, top: number): readonly Mark[] => [
      block('kind', kind, 'italic', x, top, Infinity),
      block('by', by, 'sans', x + kindWidth + 12 * u, top + (size - small) * capHeight, Infinity)
    ]
  };
  return {stacked: stack(narrow + 8 * u), under: row.width <= room + 8 * u ? row : stack(room + 8 * u)};
}

/** What does not step back is what the step speaks of. */
export function litUnless(dim: boolean | undefined): {readonly lit?: true} {
  return dim ? {} : {lit: true};
}
