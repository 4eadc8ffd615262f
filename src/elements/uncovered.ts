import type {Box} from '../marks/box.js';

/** Room that is kept between a card and the edge of the window, and above it. */
const margin = 24;

/**
 * The part of a stage that a card at its place does not cover, in px of the stage; undefined where it passes
 * beside it or the stage does not stay while it passes. A third of the stage is kept for the drawing.
 */
export function uncovered(stage: HTMLElement, card: HTMLElement): Box | undefined {
  const box = stage.getBoundingClientRect();
  const holder = stage.closest('.stage');
  if (!holder || getComputedStyle(holder).position !== 'sticky') return undefined;
  const over = card.getBoundingClientRect();
  if (over.left >= box.right || over.right <= box.left) return undefined;
  const height = Math.max(box.height / 3, box.height - over.height - margin);
  return {x: 0, y: 0, width: box.width, height};
}
