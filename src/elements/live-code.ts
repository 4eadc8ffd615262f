import type {LiveFigure} from './live-figure.js';

/** What draws figures by the code of their kinds; those that are drawn already do without. A page of ours has it at hand: `live-code-at-hand.ts`. */
export async function liveCode(): Promise<typeof LiveFigure> {
  return (await import('./live-figure.js')).LiveFigure;
}
