import {labelBox, overlaps, type Box} from '../marks/box.js';
import {shift} from '../marks/shift.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {actorName, expand} from '../words/expand.js';
import {onScreen} from './camera.js';
import {fringeLines, markedBy} from './routes-borders.js';
import {distance, groundName, isWithin, middleOf} from './ground-name.js';
import {placeLabels, type Placed} from './label-places.js';
import type {Point} from './outline.js';
import type {RoutesMap} from './routes-map.js';
import {routesMessages} from '../words/routes-messages.js';

/**
 * The neighbours' names with the status under each: on their own ground, else outside with a straight line to it.
 * Where that is too much, those that the view does not speak of have only the status' word.
 */
export function* routeLabels(parts: RoutesMap) {
  const {context, window, home, shown, frame, ground, camera} = parts;
  const borders = shown.map((route) => borderOf(route, parts));
  const middle = middleOf(home.lines.flat().filter((point) => isWithin(point, window)));
  const grounds = shown.map((route, i) => groundOf(route, borders[i] ?? [], middle, parts));
  const neighbours = context.data.routes.map(({country}) => onScreen(ground.country(country), camera).lines);
  yield;
  const attempt = function* (isShort: boolean) {
    const drawn = grounds.map((ground) => ({
      ...ground,
      ...drawLabel(parts, ground.route, ground.isLit, isShort)
    }));
    const wanted = [...drawn].sort((a, b) => Number(b.isLit) - Number(a.isLit));
    const margin = (frame.wide ? 18 : 9) * frame.u;
    const placed = yield* placeLabels(wanted, {
      window,
      areas: home.lines,
      lines: [...borders.flat(), ...shown.flatMap((route) => fringeLines(route, parts))],
      boxes: [],
      grounds: neighbours,
      margin
    });
    return {drawn, placed};
  };
  const whole = frame.wide ? yield* attempt(false) : undefined;
  const {drawn, placed} = whole?.placed.length === shown.length ? whole : yield* attempt(true);
  const marks = placed.flatMap((each): readonly Mark[] => {
    const {key, box} = each;
    const label = drawn.find((one) => one.key === key);
    const at = (mark: LabelMark) => shift(mark, box.x + box.width / 2, box.y);
    return [...leaderOf(each), ...(label?.marks ?? []).map(at)];
  });
  return {
    marks,
    boxes: placed.map(({box}) => box),
    lines: [...borders.flat(), ...placed.flatMap(({leader}) => (leader ? [leader] : []))],
    leftOut: 2 * (shown.length - placed.length)
  };
}

type Route = RoutesMap['shown'][number];
type Lines = readonly (readonly Point[])[];

function borderOf(route: Route, {context, ground, camera}: RoutesMap): Lines {
  return onScreen(ground.border(context.data.home.country, route.country), camera).lines;
}

/** Where a label would like to be: off the middle of the border that is seen, away from the home country. */
function groundOf(route: Route, border: Lines, middle: Point, parts: RoutesMap) {
  const {view, ground, camera, window} = parts;
  const lit = view.focus ?? [];
  const isLit = lit.length === 0 || lit.includes(route.id);
  const visible = border.flat().filter((point) => isWithin(point, window));
  const points = visible.length > 0 ? visible : border.flat();
  const anchor = nearest(middleOf(points), points);
  const towards: Point = [2 * anchor[0] - middle[0], 2 * anchor[1] - middle[1]];
  const own = onScreen(ground.country(route.country), camera).lines;
  return {route, isLit, key: route.id, anchor, towards, own};
}

/** A leader of a few pixels would look like a stroke of the map; so near, a label needs none. */
function leaderOf({key, leader}: Placed): readonly Mark[] {
  if (!leader || distance(...leader) < 16) return [];
  const [[x1, y1], [x2, y2]] = leader;
  return [{kind: 'rule', key: `${key}/leader`, paint: 'leader', x1, y1, x2, y2}];
}

function drawLabel({context, frame}: RoutesMap, route: Route, isLit: boolean, isShort: boolean) {
  const {u, wide, stretch} = frame;
  const status = context.data.statuses.find(({id}) => id === route.status);
  const extras = {fact: route.fact, ...(isLit && {lit: true as const})};
  const common = {x: 0, stretch, anchor: 'middle', paint: isLit ? 'ink halo' : 'soft halo'} as const;
  const name = textBlock(
    {
      ...common,
      key: `${route.id}/name`,
      text: actorName(context.actors.get(route.actor)) ?? route.country,
      top: 0,
      maxWidth: Infinity,
      font: 'serif',
      size: (wide ? 20 : 16) * u
    },
    extras
  );
  const words = textBlock(
    {
      ...common,
      paint: isLit ? `${markedBy(route, context)} halo` : 'soft halo',
      key: `${route.id}/words`,
      text: isLit || !isShort ? expand(route.words, context) : (status?.word ?? ''),
      top: (wide ? 22 : 18) * u,
      maxWidth: (wide ? 134 : 130) * u,
      font: 'sans',
      size: (wide ? 14 : 13) * u
    },
    {...extras, priority: 1}
  );
  const [first, second] = [labelBox(name, stretch), labelBox(words, stretch)];
  return {
    marks: [name, words],
    width: Math.max(first.width, second.width),
    height: second.y + second.height
  };
}

/** The same in words alone, line by line, where no outlines can be had. */
export function routeWords(
  context: RoutesMap['context'],
  shown: RoutesMap['shown'],
  {x, y, width, height}: Box,
  {u, stretch, wide}: RoutesMap['frame']
): readonly Mark[] {
  const step = Math.min(44 * u, height / Math.max(1, shown.length));
  return shown.map((route, i) =>
    textBlock(
      {
        key: `${route.id}/name`,
        text: routesMessages[context.messages.language].line(
          actorName(context.actors.get(route.actor)) ?? route.country,
          expand(route.words, context)
        ),
        x: x + width / 2,
        top: y + i * step,
        maxWidth: width,
        font: 'serif',
        size: (wide ? 20 : 16) * u,
        stretch,
        anchor: 'middle',
        paint: 'ink'
      },
      {fact: route.fact}
    )
  );
}

/** The home country's name on its own ground. */
export function homeName(
  {context, home, window, frame}: RoutesMap,
  taken: readonly Box[]
): LabelMark | undefined {
  const {u, wide} = frame;
  const {actor, side} = context.data.home;
  const sizes = [64, 48, 36, 26].map((size) => size * u * (wide ? 1 : 0.72));
  const text = actorName(context.actors.get(actor)) ?? '';
  const name = {key: 'home/name', text, paint: `${side ?? 'ink'} plain`, sizes};
  return groundName(name, home, window, frame, (box) => {
    // A letter reaches under its line, and labels keep apart.
    const whole = {x: box.x - 4, y: box.y - 0.3 * box.height, width: box.width + 8, height: box.height * 1.6};
    return !taken.some((other) => overlaps(other, whole));
  });
}

function nearest(to: Point, points: readonly Point[]): Point {
  return points.reduce(
    (best, point) => (distance(point, to) < distance(best, to) ? point : best),
    points[0] ?? to
  );
}
