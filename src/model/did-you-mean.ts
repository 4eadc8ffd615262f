import {distance} from 'fastest-levenshtein';

/** The candidate that a misspelt word is nearest to, if any is near. */
export function didYouMean(word: string, among: Iterable<string>): string | undefined {
  // A third of the letters may differ; of a very short word, one.
  let best = Math.min(Math.max(1, Math.ceil(word.length / 3)), 12) + 1;
  let nearest: string | undefined;
  for (const candidate of among) {
    if (Math.abs(candidate.length - word.length) >= best) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < best) [best, nearest] = [steps, candidate];
  }
  return nearest;
}
