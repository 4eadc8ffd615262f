import {labelBox, overlaps, type Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {cameraFor, onGround, onScreen, unmirrored, unmirroredBox, type Camera} from './camera.js';
import type {Built, Frame} from './frame.js';
import type {Ground} from './geography.js';
import {crossesOf} from './inside.js';
import type {InParts} from './in-parts.js';
import {mapHead} from './map-head.js';
import {drawCredit, drawWaters} from './map-words.js';
import {named} from './named.js';
import {extentOf, type Outline, type Point} from './outline.js';
import {borderMarks, countryMarks} from './routes-borders.js';
import {homeName, routeLabels, routeWords} from './routes-labels.js';
import {drawKey} from './routes-key.js';
import {drawPanel} from './routes-panel.js';
import {drawStandIn} from './routes-stand-in.js';
import type {RoutesData, RoutesView} from './routes-language.js';
import type {SceneContext} from './scene.js';
import {mapMessages} from '../words/map-messages.js';

/** What the parts of the map are drawn with. All boxes are the map's own, which is never mirrored. */
export interface RoutesMap {
  readonly context: SceneContext<RoutesData>;
  readonly view: RoutesView;
  readonly frame: Frame;
  readonly ground: Ground;
  readonly camera: Camera;
  readonly home: Outline;
  /** Where labels may stand. */
  readonly window: Box;
  readonly shown: RoutesData['routes'];
}

/** The map under everything, what stands beside it, and the two lines at its edges. */
export function* drawRoutes(
  context: SceneContext<RoutesData>,
  view: RoutesView,
  frame: Frame
): InParts<Built> {
  const {data, geography, map} = context;
  const {u, area, width, height} = frame;
  const place = map?.places.find(({id}) => id === data.centre);
  const isMap = geography !== undefined && place !== undefined && view.frame?.length !== 0;
  const head = mapHead(context, view.headline, frame, isMap);
  const shown = named(data.routes, view.routes ?? []);
  const credit = drawCredit(context, mapMessages[context.messages.language].credit, frame, head);
  const key = drawKey(frame.wide ? shown : [], context, frame, head, credit);
  const inset = frame.wide ? 24 * u : 8 * u;
  const top = area.y + head.height;
  const room: Box = {
    x: head.left - (frame.wide ? 56 * u : 22 * u) + inset,
    y: top,
    width: Math.max(0, head.right - head.left + 2 * ((frame.wide ? 56 * u : 22 * u) - inset)),
    height: Math.max(0, area.y + area.height - top - key.height)
  };
  const panel = drawPanel(context, view, frame, room, head);
  // Beside mere words the country stands alone: the rest of a map would be wallpaper.
  const alone = panel.marks.length > 0 && shown.length === 0 && view.standIn === undefined;
  const plain = alone ? [] : panel.plain;
  const fore = [...plain, ...panel.marks, ...head.marks];
  if (!isMap) {
    return {marks: [...fore, ...routeWords(context, shown, panel.rest, frame)], leftOut: 0};
  }

  yield;
  const ground = geography.around(place.at);
  yield;
  for (const {country} of [data.home, ...data.routes]) {
    ground.country(country);
    yield;
  }
  const window = unmirroredBox(panel.rest, context, frame);
  const subject = part(ground, view, data);
  const labelled = function* (inset: number) {
    const camera = cameraFor(subject, subjectWindow(window, shown.length > 0, frame, inset));
    const home = onScreen(ground.country(data.home.country), camera);
    const parts: RoutesMap = {context, view, frame, ground, camera, home, window, shown};
    return {parts, labels: yield* routeLabels(parts)};
  };
  const {parts, labels} = yield* wholly(
    [...(view.along ? [-0.1, -0.05] : []), 0, 0.03, 0.06, 0.09],
    labelled
  );
  yield;
  const {camera, home} = parts;
  const standIn = drawStandIn(parts);
  const name = homeName(parts, [...labels.boxes, ...standIn.boxes]);
  const taken = [...labels.boxes, ...standIn.boxes, ...(name ? [labelBox(name, frame.stretch)] : [])];
  const crosses = crossesOf([...home.lines, ...labels.lines]);
  const isFree = (box: Box) => !taken.some((other) => overlaps(other, box)) && !crosses(box);
  const sea: Mark = {kind: 'rect', key: 'sea', paint: 'sea', x: 0, y: 0, width, height};
  const country = ground.country(data.home.country);
  yield;
  const around = [sea, onGround('land', ground.land, camera, 'ground land'), ...countryMarks(parts)];
  yield;
  const under = [
    ...(alone ? [] : around),
    onGround('home', country, camera, `ground home ${data.home.side ?? 'ink'}`),
    ...borderMarks(parts)
  ];
  const waters = alone ? [] : drawWaters(parts, isFree);
  const over = [...standIn.marks, ...labels.marks, ...(name ? [name] : []), ...waters];
  return {
    marks: [
      ...unmirrored(under, context, frame),
      ...fore,
      ...key.marks,
      ...credit.marks,
      ...unmirrored(over, context, frame)
    ],
    leftOut: labels.leftOut
  };
}

/** The first try that leaves no label out: around a country that is a little smaller there may be a place for each. */
function* wholly<Try extends {readonly labels: {readonly leftOut: number}}>(
  [inset = 0, ...more]: readonly number[],
  labelled: (inset: number) => InParts<Try>
): InParts<Try> {
  const first = yield* labelled(inset);
  if (first.labels.leftOut === 0 || more.length === 0) return first;
  const next = yield* wholly(more, labelled);
  return next.labels.leftOut < first.labels.leftOut ? next : first;
}

/** The part of the ground that the view asks for. */
function part(ground: Ground, {frame = [], along = []}: RoutesView, data: RoutesData): Box {
  const {country} = data.home;
  const borders = named(data.routes, along).map((route) => ground.border(country, route.country));
  const outlines = [...frame.map((code) => ground.country(code)), ...borders].filter(({path}) => path !== '');
  const wanted = outlines.length > 0 ? outlines : [ground.country(country)];
  const box = extentOf(
    wanted.flatMap(({extent: {x, y, width, height}}): Point[] => [
      [x, y],
      [x + width, y + height]
    ])
  );
  // Short borders alone would fill the drawing until nobody knows which country they bound.
  const {x, y, width, height} = box;
  const whole = ground.country(country).extent;
  const share = Math.max(width / (whole.width || 1), height / (whole.height || 1));
  const more = frame.length === 0 ? 0.35 * Math.max(0, 1 - share) : 0;
  return {
    x: x - width * more,
    y: y - height * more,
    width: width * (1 + 2 * more),
    height: height * (1 + 2 * more)
  };
}

/** Where the view's subject goes: labels of neighbours want room around it. */
function subjectWindow({x, y, width, height}: Box, labelled: boolean, {wide}: Frame, inset: number): Box {
  const least = labelled ? (wide ? [0.18, 0.11] : [0.18, 0.1]) : [0.06, 0.06];
  const [across = 0, down = 0] = least.map((share) => share + inset);
  return {
    x: x + width * across,
    y: y + height * down,
    width: width * (1 - 2 * across),
    height: height * (1 - 2 * down)
  };
}
