import type {LabelMark, Mark} from '../marks/mark.js';
import {expand, refsIn, type References} from '../words/expand.js';

/** A text of the dataset as a drawing has it, and the facts that it refers to. */
export interface Told {
  readonly words: string;
  readonly facts: readonly string[];
}

/** The texts in a part of the dataset that refer to facts. */
export function textsThatTell(part: unknown, references: References): readonly Told[] {
  return strings(part).flatMap((text) => {
    const facts = refsIn(text).filter((ref) => references.facts.has(ref));
    return facts.length > 0 ? [{words: plain(expand(text, references)), facts}] : [];
  });
}

/**
 * Marks of which each label names all facts that its words tell, whatever a scene has named itself: what is written,
 * a touch opens.
 */
export function withTold(marks: readonly Mark[], texts: readonly Told[]): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== 'label') return mark;
    const said = saidBy(mark);
    const told = texts.flatMap(({words, facts}) => (said.includes(words) ? facts : []));
    const [fact, ...also] = new Set([mark.fact ?? told, told].flat());
    return fact === undefined ? mark : {...mark, fact, also};
  });
}

/** What a label says, however its lines are broken. */
export function saidBy({lines}: LabelMark): string {
  return plain(lines.join(' '));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
