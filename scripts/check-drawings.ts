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

/** What is only seen once every view is laid out and described. */
export function checkDrawings(story: Story, geography?: Geography): readonly Finding[] {
  const views = drawnViews(story, geography);
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

function descriptions(
  {path, scene, context, view}: DrawnView,
  before: readonly DrawnView[]
): readonly Finding[] {
  const words = describeView(scene, context, view);
  const findings: Finding[] = [];
  const at = view.alt === undefined ? path : [...path, 'alt'];
  if (words.length < shortest || words.length > longest) {
    const expected = `a description of ${shortest} to ${longest} characters; write one as "alt"`;
    const found = `${words.length}: ${JSON.stringify(words.slice(0, 60))}`;
    findings.push({path: at, code: 'description-length', expected, found, severity: 'warning'});
  }
  const twin = before.find((other) => isAlike(words, other, {scene, context, view}));
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

/** Whether another view of the same scene that is not the very same is described in nearly the same words. */
function isAlike(
  words: string,
  other: DrawnView,
  here: Pick<DrawnView, 'scene' | 'context' | 'view'>
): boolean {
  if (other.scene !== here.scene || JSON.stringify(other.view) === JSON.stringify(here.view)) return false;
  const theirs = describeView(other.scene, other.context, other.view);
  return distance(words, theirs) < apart * Math.max(words.length, theirs.length);
}
