import {textWidth} from '../words/text-width.js';
import {bendPoint} from './bend.js';
import type {LabelMark, Mark} from './mark.js';

/** A rectangle in px; right and bottom follow. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The box that a label's letters take, from cap height to descender. In `rtl`, `start` is at the right. */
export function labelBox(label: LabelMark, stretch = 1, dir: 'ltr' | 'rtl' = 'ltr'): Box {
  const {x, y, lines, font, size, leading, anchor} = label;
  const width = Math.max(0, ...lines.map((line) => textWidth(line, font, size, stretch)));
  const before = anchor === 'middle' ? width / 2 : (anchor === 'end') === (dir === 'ltr') ? width : 0;
  return {x: x - before, y: y - 0.78 * size, width, height: (lines.length - 1) * leading + size};
}

/** The box of any mark; lines and dots have their thickness left out. */
export function markBox(mark: Mark, stretch = 1, dir: 'ltr' | 'rtl' = 'ltr'): Box {
  switch (mark.kind) {
    case 'rect':
      return mark;
    case 'dot':
      return {x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r};
    case 'shape': {
      const {x, y, extent, scale = 1, turn = 0, flipped = false} = mark;
      const angle = (turn * Math.PI) / 180;
      const corners = [0, 1, 2, 3].map((i) => {
        const dx = (extent.x + (i % 2) * extent.width) * scale * (flipped ? -1 : 1);
        const dy = (extent.y + Math.floor(i / 2) * extent.height) * scale;
        return [
          x + dx * Math.cos(angle) - dy * Math.sin(angle),
          y + dx * Math.sin(angle) + dy * Math.cos(angle)
        ] as const;
      });
      return around(corners);
    }
    case 'link': {
      const [x, y] = bendPoint(mark);
      return around([
        [mark.x1, mark.y1],
        [(mark.x1 + 2 * x + mark.x2) / 4, (mark.y1 + 2 * y + mark.y2) / 4],
        [mark.x2, mark.y2]
      ]);
    }
    case 'rule': {
      const {x1, y1, x2, y2} = mark;
      return {x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1)};
    }
    case 'label':
      return labelBox(mark, stretch, dir);
  }
}

/** The box around some points, of which there is at least one. */
export function around(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}
