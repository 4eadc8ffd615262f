import {bendPoint} from './bend.js';
import type {Mark} from './mark.js';

/** One SVG element as data; the two thin ends, Lit templates and plain strings, only write it down. */
export interface Drawn {
  readonly tag: 'rect' | 'line' | 'circle' | 'path' | 'text';
  readonly key: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly lines: readonly DrawnLine[];
}

export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  /** How far below the first line. */
  readonly below: number;
  readonly text: string;
}

/** What to draw for a mark: numbers rounded to a hundredth of a px, paint as classes. */
export function draw(mark: Mark): Drawn {
  const {kind, key, paint, opacity = 1, fact} = mark;
  const common = {
    class: `${kind} ${paint}`,
    ...(opacity < 1 && {opacity: round(opacity)}),
    ...(fact !== undefined && {'data-fact': fact})
  };
  switch (kind) {
    case 'rect': {
      const {x, y, width, height} = mark;
      const [w, h] = [Math.max(0, width), Math.max(0, height)];
      return shape('rect', key, {...common, x: round(x), y: round(y), width: round(w), height: round(h)});
    }
    case 'rule': {
      const {x1, y1, x2, y2, weight} = mark;
      const ends = {x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2)};
      return shape('line', key, {
        ...common,
        ...ends,
        ...(weight !== undefined && {'stroke-width': round(weight)})
      });
    }
    case 'dot':
      return shape('circle', key, {
        ...common,
        cx: round(mark.x),
        cy: round(mark.y),
        r: round(Math.max(0, mark.r))
      });
    case 'shape': {
      const {x, y, path, scale = 1, turn = 0, flipped = false} = mark;
      const size = `${flipped ? -finely(scale) : finely(scale)} ${finely(scale)}`;
      const transform = `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${size})`;
      return shape('path', key, {...common, d: path, transform});
    }
    case 'link': {
      const [x, y] = bendPoint(mark);
      const d = `M${round(mark.x1)},${round(mark.y1)}Q${round(x)},${round(y)},${round(mark.x2)},${round(mark.y2)}`;
      return shape('path', key, {...common, d});
    }
    case 'label': {
      const {x, y, size, leading, lines, font, anchor} = mark;
      const attributes = {
        ...common,
        class: `${common.class} ${font}`,
        'font-size': round(size),
        'text-anchor': anchor
      };
      const placed = lines.map((text, i) => {
        return {x: round(x), y: round(y + i * leading), below: round(i * leading), text};
      });
      return {tag: 'text', key, attributes, lines: placed};
    }
  }
}

function shape(tag: Drawn['tag'], key: string, attributes: Drawn['attributes']): Drawn {
  return {tag, key, attributes, lines: []};
}

/** A factor counts for lengths of thousands. */
function finely(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
