import type {Fact} from '../model/fact.js';
import {actorName, type References} from './expand.js';

/** Who says so, in words: the claimants, for whom they speak, and through whom it is reported. */
export function claimantWords(fact: Fact, references: References): string {
  const {actors, messages, language} = references;
  const names = (ids: readonly string[]) =>
    new Intl.ListFormat(language, {type: 'conjunction'}).format(
      ids.map((id) => actorName(actors.get(id)) ?? id)
    );
  const claimants = names(fact.claimants);
  const party = fact.for === undefined ? undefined : actorName(actors.get(fact.for));
  const said = party === undefined ? claimants : messages.onBehalf(claimants, party);
  return fact.via === undefined ? said : `${said}, ${messages.via(names(fact.via))}`;
}
