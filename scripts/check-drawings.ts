import {distance} from 'fastest-levenshtein';
import type {Finding} from '../src/model/fault.js';
import type {Story} from '../src/model/story.js';
import type {Geography} from '../src/scenes/geography.js';
import {describeView} from '../src/scenes/in-words.js';
import {checkAnnotations} from './check-annotations.js';
import {drawnViews, type DrawnView} from './drawn-views.js';
import {inRooms} from './rooms.js';

const shortest = 40;
const longest = 500;
/** A smaller share of their letters than this does not tell two descriptions apart. */
const apart = 0.1;

/** A view with what it says, and as it is written. */
interface Described extends DrawnView {
  readonly words: string;
  readonly written: string;
}

/** What is only seen once every view is laid out and described. */
export function checkDrawings(story: Story, geography?: Geography): readonly Finding[] {
  const views = drawnViews(story, geography).map((drawn): Described => {
    const {scene, context, view} = drawn;
    return {...drawn, words: describeView(scene, context, view), written: JSON.stringify(view)};
  });
  return [
    ...checkAnnotations(story, geography),
    ...views.flatMap((view, i) => [...labelsLeftOut(view), ...descriptions(view, views.slice(0, i))])
  ];
}

function labelsLeftOut({path, scene, context, view}: DrawnView): readonly Finding[] {
  const counts = inRooms(scene, context, view).flatMap(({window, marks}) => {
    const note = marks.find(({key}) => key === 'left-out');
    return note?.kind === 'label' ? [`${note.lines.join(' ')} (${window} px)`] : [];
  });
  if (counts.length === 0) return [];
  const expected = 'room for every label at 320, 768 and 1440 px: fewer parts, or shorter words';
  return [{path, code: 'labels-left-out', expected, found: counts.join('; '), severity: 'warning'}];
}

function descriptions(described: Described, before: readonly Described[]): readonly Finding[] {
  const {path, view, words} = described;
  const findings: Finding[] = [];
  const at = view.alt === undefined ? path : [...path, 'alt'];
  if (words.length < shortest || words.length > longest) {
    const expected = `a description of ${shortest} to ${longest} characters; write one as "alt"`;
    const found = `${words.length}: ${JSON.stringify(words.slice(0, 60))}`;
    findings.push({path: at, code: 'description-length', expected, found, severity: 'warning'});
  }
  const twin = before.find((other) => isAlike(described, other));
  if (twin) {
    const expected = 'a description that tells this view from the others; write one as "alt"';
    findings.push({
      path: at,
      code: 'description-alike',
      expected,
      found: `nearly that of ${twin.id}`,
      severity: 'warning'
    });
  }
  return findings;
}

/**
 * Whether another view of the same scene that is not the very same is described in nearly the same words; of what is too
 * long in any case, as far as it may go on: comparing takes as long as the one text times the other.
 */
function isAlike(here: Described, other: Described): boolean {
  if (other.scene !== here.scene || other.written === here.written) return false;
  const [a, b] = [here.words.slice(0, longest), other.words.slice(0, longest)];
  const most = apart * Math.max(a.length, b.length);
  // Texts are at least as far apart as their lengths: to compare them letter by letter takes far longer.
  return Math.abs(a.length - b.length) < most && distance(a, b) < most;
}
