import type {Mark} from '../marks/mark.js';

/** The two lines, in the order of the sides. */
export const lineNames = ['first', 'second'] as const;

const lineKeys: readonly string[] = lineNames.map((name) => `${name}/line`);

/** Where the two lines stand, in px from the left. */
export type LinePlaces = Readonly<Record<(typeof lineNames)[number], number>>;

/** Where a drawing has its lines; undefined for one without. */
export function linesOf(marks: readonly Mark[]): LinePlaces | undefined {
  const [first, second] = lineKeys.map((line) => marks.find(({key}) => key === line));
  if (first?.kind !== 'rule' || second?.kind !== 'rule') return undefined;
  return {first: first.x1, second: second.x1};
}

/** The drawing without its lines, for a page that draws one pair for all. */
export function withoutLines(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({key}) => !lineKeys.includes(key));
}
