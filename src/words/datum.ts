import type {Fact} from '../model/fact.js';
import type {Answers} from './answers.js';
import {claimantWords} from './claimant.js';
import type {References} from './expand.js';
import {formatFact} from './format.js';

/** What a thing in a drawing is called for those who hear it, with further facts in the same words. */
export function targetWords(
  {fact, also = []}: {readonly fact: string; readonly also?: readonly string[]},
  references: References & Pick<Answers, 'places'>
): string {
  const words = (ref: string) => {
    const fact = references.facts.get(ref);
    return fact ? datumWords(fact, references) : (references.places.get(ref)?.name ?? ref);
  };
  return [fact, ...also].map(words).join('; ');
}

/** A datum in a sentence or two, for those who hear it: the value with its bound, what it is of, and who says so. */
export function datumWords(fact: Fact, answers: References): string {
  const {messages} = answers;
  const says = messages.says(messages.kind[fact.kind], claimantWords(fact, answers));
  return messages.datum(formatFact(fact, answers), fact.label, says);
}
