import {contains, labelBox, type Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {onEarth, seen, type Camera} from './camera.js';
import type {Frame} from './frame.js';
import type {Ground} from './geography.js';
import {crossesOf} from './inside.js';
import type {Between} from './poles.js';
import type {SceneContext} from './scene.js';

/** Whose outlines these are, at the foot of the map, at its end. */
export function drawCredit(
  context: SceneContext,
  words: (credit: string) => string,
  {area, u, stretch, wide}: Frame,
  {left, right}: Between
): {readonly marks: readonly LabelMark[]; readonly box: Box} {
  const credit = context.map?.credit;
  const none = {x: right, y: area.y + area.height, width: 0, height: 0};
  if (credit === undefined) return {marks: [], box: none};
  const size = (wide ? 13 : 12) * u;
  const out = (wide ? 40 : 12) * u;
  const mark = textBlock(
    {
      key: 'credit',
      text: words(expand(credit, context)),
      x: right + out,
      top: area.y + area.height - size - (wide ? 14 : 6) * u,
      maxWidth: right - left + 2 * out,
      font: 'sans',
      size,
      stretch,
      anchor: 'end',
      paint: 'soft halo'
    },
    {priority: 1}
  );
  const lower = {...mark, y: mark.y - (mark.lines.length - 1) * mark.leading};
  return {marks: [lower], box: labelBox(lower, stretch)};
}

/** The seas by name, each on its own water, where nothing else is. */
export function drawWaters(
  {
    context,
    ground,
    camera,
    window,
    frame
  }: {
    readonly context: SceneContext;
    readonly ground: Ground;
    readonly camera: Camera;
    readonly window: Box;
    readonly frame: Frame;
  },
  isFree: (box: Box) => boolean
): readonly Mark[] {
  const {u, wide, stretch} = frame;
  const crossesCoast = crossesOf(ground.land.lines);
  return (context.map?.waters ?? []).flatMap(({id, name, at}): readonly Mark[] => {
    const [x, y] = seen(ground.at(at), camera);
    const size = (wide ? 16 : 13.5) * u;
    const mark = textBlock(
      {
        key: `${id}/name`,
        text: name,
        x,
        top: y - size,
        maxWidth: 70 * u,
        font: 'italic',
        size,
        stretch,
        anchor: 'middle',
        paint: 'soft water'
      },
      {priority: 3}
    );
    const above = labelBox(mark, stretch);
    const centred = {...mark, y: mark.y + y - above.y - above.height / 2};
    const box = labelBox(centred, stretch);
    return contains(window, box) && !crossesCoast(onEarth(box, camera)) && isFree(box) ? [centred] : [];
  });
}
