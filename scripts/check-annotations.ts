import type {Mark} from '../src/marks/mark.js';
import type {Finding} from '../src/model/fault.js';
import type {Path} from '../src/model/path.js';
import type {Story} from '../src/model/story.js';
import type {Geography} from '../src/scenes/geography.js';
import {isOf} from '../src/scenes/part.js';
import {drawnViews, type DrawnView} from './drawn-views.js';
import {inRooms} from './rooms.js';

/** What callouts, nudges and colours name must be drawn where they are; and a nudge must move something. */
export function checkAnnotations(story: Story, geography?: Geography): readonly Finding[] {
  const views = drawnViews(story, geography);
  return [...views.flatMap(inView), ...story.scenes.flatMap((_, i) => coloured(story, i, views))];
}

function inView(drawn: DrawnView): readonly Finding[] {
  const {path, context, view} = drawn;
  const {callouts = [], nudges = []} = view;
  if (callouts.length === 0 && nudges.length === 0) return [];
  const marks = marksOf(drawn);
  const labels = marks.filter(({kind}) => kind === 'label');
  const partOf = (id: string) => context.callouts?.find((callout) => callout.id === id)?.part;
  return [
    ...callouts.flatMap((id, i) => missing(partOf(id), marks, [...path, 'callouts', i])),
    ...nudges.flatMap(({part}, i) => missing(part, labels, [...path, 'nudges', i, 'part'])),
    ...nudges.flatMap((_, i) => unmoved(drawn, i))
  ];
}

function coloured({scenes}: Story, index: number, views: readonly DrawnView[]): readonly Finding[] {
  const {id, colours = []} = scenes[index] ?? {};
  if (colours.length === 0) return [];
  const marks = views.filter(({entry}) => entry === id).flatMap(marksOf);
  return colours.flatMap(({part}, i) => missing(part, marks, ['scenes', index, 'colours', i, 'part']));
}

/** All marks of a view, whatever the window. */
function marksOf({scene, context, view}: DrawnView): readonly Mark[] {
  return inRooms(scene, context, view).flatMap(({marks}) => marks);
}

function missing(part: string | undefined, marks: readonly Mark[], path: Path): readonly Finding[] {
  if (part === undefined || marks.some(isOf(part))) return [];
  const ids = new Set(marks.map(({key}) => key.split('/')[0] ?? ''));
  const expected = 'a part that is drawn here';
  const found = `${JSON.stringify(part)}, which is not drawn`;
  return [{path, code: 'not-in-view', expected, found, meant: {word: part, among: ids}}];
}

/** A nudge that changes nothing in any window. */
function unmoved({path, scene, context, view}: DrawnView, index: number): readonly Finding[] {
  const nudges = view.nudges?.filter((_, i) => i !== index);
  const without = JSON.stringify(inRooms(scene, context, {...view, nudges}));
  if (JSON.stringify(inRooms(scene, context, view)) !== without) return [];
  const expected = 'room to move: another way, or less far';
  return [{path: [...path, 'nudges', index], code: 'no-room', expected, found: 'none', severity: 'warning'}];
}
