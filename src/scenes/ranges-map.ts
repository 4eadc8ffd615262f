import {sum} from 'd3-array';
import {labelBox, overlaps, type Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {actorName, expand} from '../words/expand.js';
import {onGround, onScreen, unmirrored, type Camera} from './camera.js';
import type {Built, Frame} from './frame.js';
import {cornersOf, distance, groundName} from './ground-name.js';
import {crossesOf} from './inside.js';
import {mapHead} from './map-head.js';
import {drawCredit, drawWaters} from './map-words.js';
import {named} from './named.js';
import type {Point} from './outline.js';
import type {Between} from './poles.js';
import {toLength} from './ranges-bars.js';
import {drawCircle, inKilometres, type Circle} from './ranges-circle.js';
import type {InParts} from './in-parts.js';
import type {RangesData, RangesView} from './ranges-language.js';
import type {SceneContext} from './scene.js';
import {mapMessages} from '../words/map-messages.js';

type Context = SceneContext<RangesData>;
type MapView = Extract<RangesView, {show: 'map'}>;

/** The bars' lengths on the ground: true circles about one point, on land without states but the home country. */
export function* drawReach(context: Context, view: MapView, frame: Frame): InParts<Built> {
  const {data, geography, map} = context;
  const {u, width, height, wide} = frame;
  const head = mapHead(context, view.headline, frame, geography !== undefined);
  const foot = drawFoot(context, frame, head);
  const top = frame.area.y + head.height + (wide ? 8 : 0) * u;
  const out = (wide ? 40 : 14) * u;
  const window: Box = {
    x: head.left - out,
    y: top,
    width: Math.max(1, head.right - head.left + 2 * out),
    height: Math.max(1, foot.top - top - (wide ? 14 : 8) * u)
  };
  const lengths = named(
    data.bars.map((bar) => toLength(bar, context)),
    view.bars
  );
  const longest = Math.max(1, ...data.bars.map((bar) => inKilometres(toLength(bar, context))));
  const scale = Math.min(window.width, window.height) / 2 / longest;
  const camera: Camera = {x: window.x + window.width / 2, y: window.y + window.height / 2, scale};
  const centre: Point = [camera.x, camera.y];

  const radii = lengths.map((length) => inKilometres(length) * scale);
  const circles = lengths.map((length, i) => drawCircle({length, i, radii, centre, context, frame}));
  const leftOut = sum(circles, (circle) => circle.leftOut);
  const place = map?.places.find(({id}) => id === data.ground?.centre);
  const point = place ? drawPoint(place, centre, lengths.length > 2, frame) : [];
  const words = [...circles.flatMap(({labels}) => labels), ...point.filter(isLabel)];
  const boxes = words.map((label) => labelBox(label, frame.stretch));
  const isFree = (box: Box) =>
    !boxes.some((other) => overlaps(other, box)) && !meets(box, centre, radii, circles);

  const fore = [...head.marks, ...foot.marks];
  const drawn = [
    ...circles.flatMap(({marks}) => marks),
    ...point,
    ...words.filter((label) => !point.includes(label))
  ];
  if (!geography || !place || !data.ground) {
    return {marks: [...fore, ...unmirrored(drawn, context, frame)], leftOut};
  }
  const {home} = data.ground;
  yield;
  const ground = geography.around(place.at);
  yield;
  const country = ground.country(home.country);
  const side = home.side ?? 'ink';
  const under: readonly Mark[] = [
    {kind: 'rect', key: 'sea', paint: 'sea', x: 0, y: 0, width, height},
    onGround('land', ground.land, camera, 'ground land'),
    onGround('home', country, camera, `ground home edged ${side}`)
  ];
  const text = actorName(context.actors.get(home.actor)) ?? '';
  const sizes = [34, 26, 20].map((size) => size * u * (wide ? 1 : 0.76));
  const name = groundName(
    {key: 'home/name', text, paint: `${side} plain`, sizes},
    onScreen(country, camera),
    window,
    frame,
    isFree
  );
  const nameBox = name && labelBox(name, frame.stretch);
  const isOnOutline = crossesOf(onScreen(country, camera).lines);
  const waters = drawWaters({context, ground, camera, window, frame}, (box) => {
    return isFree(box) && !isOnOutline(box) && !(nameBox && overlaps(nameBox, box));
  });
  return {
    marks: [
      ...unmirrored(under, context, frame),
      ...fore,
      ...unmirrored([...drawn, ...(name ? [name] : []), ...waters], context, frame)
    ],
    leftOut
  };
}

const isLabel = (mark: Mark): mark is LabelMark => mark.kind === 'label';

/** The one point, with its name under it, or above it where a radius goes down. */
function drawPoint(
  {id, name}: {readonly id: string; readonly name: string},
  [x, y]: Point,
  isAbove: boolean,
  frame: Frame
): readonly Mark[] {
  const {u, wide, stretch} = frame;
  const label = textBlock(
    {
      key: `${id}/name`,
      text: name,
      x,
      top: isAbove ? y - (wide ? 24 : 22) * u : y + 9 * u,
      maxWidth: Infinity,
      font: 'sans-strong',
      size: (wide ? 15 : 12.5) * u,
      stretch,
      anchor: 'middle',
      paint: 'ink'
    },
    {lit: true, fact: id}
  );
  return [{kind: 'dot', key: `${id}/dot`, paint: 'ink person', x, y, r: 4.5 * u, lit: true, fact: id}, label];
}

/** Whose choice the point is, at the start of the foot, and whose the outlines are, at its end. */
function drawFoot(
  context: Context,
  frame: Frame,
  head: Between
): {readonly marks: readonly Mark[]; readonly top: number} {
  const {u, wide, stretch} = frame;
  const credit = drawCredit(context, mapMessages[context.messages.language].landCredit, frame, head);
  const words = context.data.ground?.words;
  if (words === undefined) return {marks: credit.marks, top: credit.box.y};
  const x = head.left - (wide ? 40 : 12) * u;
  const size = (wide ? 13 : 12) * u;
  const note = textBlock(
    {
      key: 'centre/words',
      text: expand(words, context),
      x,
      top: 0,
      maxWidth: wide ? credit.box.x - x - 24 * u : head.right + 12 * u - x,
      font: 'sans',
      size,
      stretch,
      anchor: 'start',
      paint: 'soft'
    },
    {priority: 1}
  );
  const box = labelBox(note, stretch);
  const bottom = wide ? credit.box.y + credit.box.height : credit.box.y - 3 * u;
  const placed = {...note, y: note.y + bottom - box.y - box.height};
  return {marks: [placed, ...credit.marks], top: Math.min(credit.box.y, bottom - box.height)};
}

/** Whether a box lies on a circle's line, or on a radius. */
function meets(box: Box, centre: Point, radii: readonly number[], circles: readonly Circle[]): boolean {
  const far = Math.max(...cornersOf(box).map((corner) => distance(corner, centre)));
  const nearest: Point = [
    Math.min(Math.max(centre[0], box.x), box.x + box.width),
    Math.min(Math.max(centre[1], box.y), box.y + box.height)
  ];
  const near = distance(nearest, centre);
  return (
    radii.some((radius) => radius > near - 4 && radius < far + 4) ||
    circles.some(({radius}) => overlaps({...radius, y: radius.y - 3, height: radius.height + 6}, box))
  );
}
