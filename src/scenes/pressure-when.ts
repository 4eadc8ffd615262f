import type {Fact} from '../model/fact.js';
import {formatFact} from '../words/format.js';
import type {PressureEvent} from './pressure-language.js';
import type {SceneContext} from './scene.js';
import {pressureMessages} from '../words/pressure-messages.js';

/** When an event was, as the source says it. */
export function whenWords({when}: PressureEvent, context: SceneContext): string {
  const fact = context.facts.get(when ?? '');
  return fact ? formatFact(fact, context) : pressureMessages[context.messages.language].undated;
}

/** The year of a fact that says a year and no more; a day is not to the scale of years. */
export function yearOf(fact: Fact | undefined): number | undefined {
  if (fact?.value.type !== 'time' || fact.bound !== 'exact') return undefined;
  return fact.value.date.length === 4 ? Number(fact.value.date) : undefined;
}
