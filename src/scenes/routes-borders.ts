import type {Mark} from '../marks/mark.js';
import {sideOf} from '../model/side.js';
import {onGround, onScreen, type Camera} from './camera.js';
import {dots, fringe, hatch} from './hatch.js';
import type {Outline} from './outline.js';
import type {RoutesMap} from './routes-map.js';

/** How far apart the lines and dots of a fill should be, in px. */
const spacing = 7;

/** The neighbours, each with its own borders and a fill that says the status again; of some only the border. */
export function countryMarks({context, ground, camera, shown}: RoutesMap): readonly Mark[] {
  if (shown.length === 0) return [];
  const {data} = context;
  const step = stepAt(camera);
  return data.routes.flatMap((route): readonly Mark[] => {
    const country = ground.country(route.country);
    const line = data.statuses.find(({id}) => id === route.status)?.line;
    const border = route.borderOnly === true ? ground.border(data.home.country, route.country) : undefined;
    const outline = border ? [] : [onGround(`${route.id}/country`, country, camera, 'ground country')];
    const filled = shown.includes(route) ? fill(line, country, border, step) : undefined;
    if (!filled) return outline;
    return [
      onGround(
        `${route.id}/fill-${step}`,
        filled,
        camera,
        `ground ${line === 'band' ? `hatching ${markedBy(route, context)}` : 'stipple'}`
      ),
      ...outline
    ];
  });
}

/** How far apart the lines and dots of a fill are, in km: so that a camera that moves a little changes none. */
function stepAt({scale}: Camera): number {
  return 2 ** Math.round(Math.log2(spacing / scale));
}

/** The lines along a border of which only the border is meant, as they are seen: they look like a part of it. */
export function fringeLines(route: RoutesMap['shown'][number], {context, ground, camera}: RoutesMap) {
  if (route.borderOnly !== true) return [];
  const border = ground.border(context.data.home.country, route.country);
  const step = stepAt(camera);
  return onScreen(fringe(border, ground.country(route.country), step, step * 4), camera).lines;
}

/** Whose marking a border's status is: it is drawn in that side's colour, since no border is so of itself. */
export function markedBy({fact: id}: RoutesMap['shown'][number], context: RoutesMap['context']): string {
  const fact = context.facts.get(id);
  return (fact && sideOf(fact, context.actors, context.sides)) ?? 'ink';
}

/** Of a country of which only the border is meant, lines along it; dots would not show that it is one. */
function fill(
  line: 'road' | 'dashes' | 'band' | undefined,
  country: Outline,
  border: Outline | undefined,
  step: number
): Outline | undefined {
  if (line === 'road' || line === undefined) return undefined;
  if (border) return line === 'band' ? fringe(border, country, step, step * 4) : undefined;
  return line === 'dashes' ? dots(country, step) : hatch(country, step);
}

/** The borders that the home country shares, each by its status; those that the view does not speak of are faint. */
export function borderMarks({context, view, ground, camera, shown, frame}: RoutesMap): readonly Mark[] {
  const {home, statuses} = context.data;
  const lit = view.focus ?? [];
  const lineOf = (status: string) => statuses.find(({id}) => id === status)?.line;
  // A road lies on top: where borders meet, a way out must not be lost under a barrier.
  const order = [...shown].sort(
    (a, b) => Number(lineOf(a.status) === 'road') - Number(lineOf(b.status) === 'road')
  );
  return order.flatMap((route): readonly Mark[] => {
    const border = ground.border(home.country, route.country);
    const isLit = lit.length === 0 || lit.includes(route.id);
    const size = `${frame.wide ? 'large' : 'small'}${isLit ? '' : ' faint'}`;
    const mark = (role: string, paint: string): Mark => ({
      ...onGround(`${route.id}/${role}`, border, camera, `ground border ${paint} ${size}`),
      fact: route.fact
    });
    switch (lineOf(route.status)) {
      case 'road':
        return [mark('edge', 'road-edge'), mark('border', 'road')];
      case 'dashes':
        return [mark('edge', 'clearing'), mark('border', 'broken')];
      default:
        return [mark('border', `band ${markedBy(route, context)}`)];
    }
  });
}
