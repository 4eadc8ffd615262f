import {didYouMean} from './did-you-mean.js';
import type {Fault, Finding} from './fault.js';
import {findFaults} from './find-faults.js';
import {areWarnings, listFaults, type Place} from './list-faults.js';
import {proseReader} from './prose.js';
import {sceneMeant} from './scene-meant.js';
import {storyShape} from './shape-of.js';
import type {SceneLanguage, Story} from './story.js';

/** A story, perhaps with warnings; or no story, and why. */
export type Checked =
  | {readonly story: Story; readonly faults: readonly Fault[]}
  | {readonly story: undefined; readonly faults: readonly Fault[]};

/**
 * Checks a value that was read from JSON: a dataset for these kinds of scene, or all that keeps it from being one.
 * Never throws, changes nothing; the story is the very value.
 */
export function checkValue(
  value: unknown,
  kinds: readonly SceneLanguage[],
  locate: (finding: Finding) => Place = () => ({})
): Checked {
  const findings = findFaults(value, storyShape(kinds), proseReader, sceneMeant);
  return {
    story: areWarnings(findings) ? (value as Story) : undefined,
    faults: listFaults(findings, locate, didYouMean)
  };
}
