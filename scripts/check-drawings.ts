import {distance} from 'fastest-levenshtein';
import type {Finding} from '../src/model/fault.js';
import type {Story} from '../src/model/story.js';
import {sceneContext} from '../src/scenes/context.js';
import type {Geography} from '../src/scenes/geography.js';
import {sceneOf} from '../src/scenes/registry.js';
import type {Scene, SceneContext, SharedView} from '../src/scenes/scene.js';
import {describeView, stage} from '../src/scenes/stage.js';

/** The stage in windows of these widths, in px; where cards pass over it, without what they cover. */
const rooms = [
  {window: 320, width: 320, height: 360},
  {window: 768, width: 768, height: 980, uncovered: 640},
  {window: 1440, width: 880, height: 844}
] as const;

const shortest = 40;
const longest = 500;
/** A smaller share of their letters than this does not tell two descriptions apart. */
const apart = 0.1;

interface Drawn {
  readonly id: string;
  readonly path: Finding['path'];
  readonly scene: Scene;
  readonly context: SceneContext;
  readonly view: SharedView;
}

/** What is only seen once every view is laid out and described: all warnings. */
export function checkDrawings(story: Story, geography?: Geography): readonly Finding[] {
  const views = viewsOf(story, geography);
  return views.flatMap((view, i) => [...labelsLeftOut(view), ...descriptions(view, views.slice(0, i))]);
}

function viewsOf(story: Story, geography?: Geography): readonly Drawn[] {
  return story.chapters.flatMap((chapter, chapterIndex) => {
    const entry = story.scenes.find(({id}) => id === chapter.scene);
    const scene = entry && sceneOf(entry.kind);
    if (!entry || !scene) return [];
    const context = sceneContext(story, entry, {geography});
    return chapter.steps.flatMap(({id, view}, index) => {
      const path = ['chapters', chapterIndex, 'steps', index, 'view'];
      return view ? [{id, path, scene, context, view: view}] : [];
    });
  });
}

function labelsLeftOut({path, scene, context, view}: Drawn): readonly Finding[] {
  const counts = rooms.flatMap(({window, width, height, ...room}) => {
    const area = 'uncovered' in room ? {x: 0, y: 0, width, height: room.uncovered} : undefined;
    const marks = stage(scene, {...context, ...(area && {area})}, view, {width, height, em: 16, stretch: 1});
    const note = marks.find(({key}) => key === 'left-out');
    return note?.kind === 'label' ? [`${note.lines.join(' ')} (${window} px)`] : [];
  });
  if (counts.length === 0) return [];
  const expected = 'room for every label at 320, 768 and 1440 px: fewer parts, or shorter words';
  return [{path, code: 'labels-left-out', expected, found: counts.join('; '), severity: 'warning'}];
}

function descriptions({path, scene, context, view}: Drawn, before: readonly Drawn[]): readonly Finding[] {
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
function isAlike(words: string, other: Drawn, here: Omit<Drawn, 'id' | 'path'>): boolean {
  if (other.scene !== here.scene || JSON.stringify(other.view) === JSON.stringify(here.view)) return false;
  const theirs = describeView(other.scene, other.context, other.view);
  return distance(words, theirs) < apart * Math.max(words.length, theirs.length);
}
