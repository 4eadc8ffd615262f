import {accepts} from './accepts.js';
import type {Fact} from './fact.js';
import {pick, type FigureShape, type FigureStory, type KindShape} from './figure-story.js';
import {foreignRefs} from './foreign-refs.js';
import {isReserved, isWanted, type NamedId} from './id-use.js';
import type {Tags} from './shape.js';
import {isFormed} from './string-forms.js';

/**
 * Whether the part of a story that a figure reads can be drawn: yes, or no. What this takes, the checker takes as well,
 * which says what is wrong, and weighs three times as much.
 */
export function isSound(story: FigureStory, shape: FigureShape, kind: KindShape | undefined): boolean {
  const given: NamedId[] = [];
  const used: NamedId[] = [];
  const malformed: string[] = [];
  const hear = (text: string, {id, refers, is}: Tags, scene?: number): void => {
    if (id !== undefined) given.push({id: text, kind: id, scene});
    else if (refers !== undefined) used.push({id: text, kind: refers, scene});
    else if (is === 'prose') {
      // Only an actor has other words than its own.
      for (const {ref, words} of foreignRefs(text)) {
        used.push({id: ref, kind: words === undefined ? 'shown' : 'actor'});
      }
    } else if (!isFormed(text, is)) malformed.push(text);
  };
  const within = (text: string, tags: Tags): void => hear(text, tags, 0);

  const [entry] = story.scenes;
  const steps = story.chapters.flatMap(({steps}) => steps);
  if (!accepts(shape.story, pick(story, shape.story), hear)) return false;
  if (
    entry &&
    !(
      kind &&
      accepts(shape.scene, pick(entry, shape.scene), hear) &&
      accepts(shape.added, pick(entry, shape.added), within) &&
      accepts(kind.data, entry.data, within) &&
      steps.every(
        (step) => accepts(shape.step, pick(step, shape.step), hear) && accepts(kind.view, step.view, within)
      )
    )
  ) {
    return false;
  }
  const byId = new Map(given.map((each) => [each.id, each]));
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  return (
    malformed.length === 0 &&
    byId.size === given.length &&
    !given.some(({id}) => isReserved(id)) &&
    used.every((use) => isWanted(byId.get(use.id), use)) &&
    story.facts.every((fact) => agrees(fact, facts))
  );
}

/** Whether a fact's value goes with its kind and with the facts that it is computed from. */
function agrees({value, kind, bound}: Fact, facts: ReadonlyMap<string, Fact>): boolean {
  const isComputed = value.type === 'ratio' || value.type === 'growth';
  if (isComputed !== (kind === 'computed')) return false;
  if (value.type === 'ratio') {
    const [a, b] = value.of.map((id) => facts.get(id)?.value);
    return a?.type === 'number' && b?.type === 'number' && a.unit === b.unit && isFinite(a.number / b.number);
  }
  if (value.type === 'growth') {
    const rate = facts.get(value.of);
    return (
      value.base > 0 && rate?.value.type === 'number' && rate.value.unit === 'percent' && rate.bound === bound
    );
  }
  return value.type !== 'time' || value.time === undefined || value.date.length > 4;
}
