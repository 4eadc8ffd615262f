import type {Box} from '../marks/box.js';

/** Room that is kept between a card and the edge of the window, and above it. */
const margin = 24;

/**
 * The part of a stage that its chapter's cards never cover, in px of the stage; undefined where they pass
 * beside it or the stage does not stay while they pass. At least half the stage is kept for the drawing.
 */
export function uncovered(stage: HTMLElement, cards: readonly HTMLElement[]): Box | undefined {
  const box = stage.getBoundingClientRect();
  const holder = stage.closest('.stage');
  if (!holder || getComputedStyle(holder).position !== 'sticky') return undefined;
  const over = cards
    .map((card) => card.getBoundingClientRect())
    .filter(({left, right}) => left < box.right && right > box.left);
  if (over.length === 0) return undefined;
  const tallest = Math.max(...over.map(({height}) => height));
  const height = Math.max(box.height / 2, box.height - tallest - margin);
  return {x: 0, y: 0, width: box.width, height};
}
