import {geoCircle, geoDistance} from 'd3-geo';
import {describe, expect, it} from 'vitest';
import region from '../../data/region.json' with {type: 'json'};
import story from '../../data/story.json' with {type: 'json'};
import {labelBox} from '../../src/marks/box.js';
import {draw} from '../../src/marks/draw.js';
import type {LabelMark, Mark, ShapeMark} from '../../src/marks/mark.js';
import type {Story} from '../../src/model/story.js';
import {onScreen} from '../../src/scenes/camera.js';
import {grown} from '../../src/scenes/clearance.js';
import {sceneContext} from '../../src/scenes/context.js';
import {earthRadius, readGeography, type Region} from '../../src/scenes/geography.js';
import {crossesOf} from '../../src/scenes/inside.js';
import {ranges} from '../../src/scenes/ranges.js';
import type {RoutesData, RoutesView} from '../../src/scenes/routes-language.js';
import type {} from '../../src/scenes/routes-language.js';
import {routes} from '../../src/scenes/routes.js';
import type {Scene, SceneContext, Size} from '../../src/scenes/scene.js';
import {stageInParts} from '../../src/scenes/stage-in-parts.js';
import {stage} from '../../src/scenes/stage.js';

const ours = story as unknown as Story;
const geography = readGeography(region as unknown as Region);
const size: Size = {width: 880, height: 844, em: 16, stretch: 1};

const contextOf = (id: string, dir: 'ltr' | 'rtl' = 'ltr'): SceneContext => {
  const entry = ours.scenes.find((scene) => scene.id === id);
  if (!entry) throw new Error(`no scene ${id}`);
  return {...sceneContext(ours, entry, {geography}), dir};
};
const viewOf = (step: string) => {
  const found = ours.chapters.flatMap(({steps}) => steps).find(({id}) => id === step);
  return found?.view ?? {};
};
const drawn = (step: string, dir: 'ltr' | 'rtl' = 'ltr') => {
  const isRanges = step === 'from-one-point';
  const scene = (isRanges ? ranges : routes) as unknown as Scene;
  return stage(scene, contextOf(isRanges ? 'ranges' : 'routes', dir), viewOf(step), size);
};
const mark = (marks: readonly Mark[], key: string) => marks.find((each) => each.key === key);
const textOf = (marks: readonly Mark[]) =>
  marks.flatMap((each) => (each.kind === 'label' ? [each.lines.join(' ')] : [])).join(' | ');
const data = contextOf('routes').data as RoutesData;

describe('the head of a map', () => {
  const phone: Size = {width: 390, height: 460, em: 16, stretch: 1};
  const alone: Size = {width: 358, height: 384, em: 16, stretch: 1};
  const head = (room: Size) => stage(routes, contextOf('routes'), viewOf('borders-open'), room);

  it.each([size, phone])('has the headline in a halo on the map itself ($width px)', (room) => {
    const marks = head(room);
    expect(mark(marks, 'sea')).toMatchObject({x: 0, y: 0, width: room.width, height: room.height});
    expect(marks.filter(({paint}) => paint.includes('panel'))).toEqual([]);
    const headline = mark(marks, 'headline');
    if (headline?.kind !== 'label') throw new Error('no headline');
    expect(headline.paint).toBe('ink over');
    expect(marks.indexOf(headline)).toBeGreaterThan(marks.findIndex(({key}) => key === 'land'));
  });

  it.each([288, 320, 360])(
    'leaves no neighbour out in a phone’s lowest room, %d px wide, in wide letters',
    (width) => {
      const room: Size = {width, height: 384, em: 16, stretch: 1.15};
      const marks = stage(routes, contextOf('routes'), viewOf('borders-risk'), room);
      expect(mark(marks, 'left-out')).toBeUndefined();
      expect(textOf(marks)).toMatch(/Afghanistan .*Iraq .*Pakistan /);
    }
  );

  it.each([size, phone, alone])(
    'has no names of sides, which would be read as names of places ($width px)',
    (room) => {
      for (const marks of [head(room), stage(ranges, contextOf('ranges'), viewOf('from-one-point'), room)]) {
        const keys = marks.map(({key}) => key).filter((key) => /^(first|second)\//.test(key));
        expect(keys).toEqual(['first/line', 'second/line']);
      }
    }
  );

  it('leaves them where no map is drawn', () => {
    const without = {...contextOf('routes'), geography: undefined};
    for (const marks of [
      stage(routes, contextOf('routes'), viewOf('dual-nationals'), phone),
      stage(routes, without as unknown as SceneContext, viewOf('borders-open'), phone)
    ]) {
      const names = ['first/name', 'second/name'].map((key) => mark(marks, key));
      expect(textOf(names.filter((each) => each !== undefined))).toBe('Iran | United States');
    }
  });
});

describe('the outlines', () => {
  it('have every country that the story draws, and share a border with each neighbour', () => {
    const ground = geography.around([51.39, 35.69]);
    const home = data.home.country;
    for (const {country} of data.routes) {
      expect(ground.country(country).lines.length, country).toBeGreaterThan(0);
      expect(ground.border(home, country).lines.length, country).toBeGreaterThan(0);
      expect(ground.border(country, home).path).toBe(ground.border(home, country).path);
    }
  });

  it('are empty for a country that the file does not have', () => {
    const ground = geography.around([0, 0]);
    expect(ground.country('XYZ').path).toBe('');
    expect(ground.border('IRN', 'XYZ').path).toBe('');
    expect(geography.middle('XYZ')).toEqual([0, 0]);
  });

  it('are the same object for the same point', () => {
    expect(geography.around([51.39, 35.69])).toBe(geography.around([51.39, 35.69]));
  });
});

describe('routes.layout(context, view, size)', () => {
  it('rests at each country’s outline and each label, so that a page can draw frames meanwhile', () => {
    const parts = stageInParts(routes, contextOf('routes'), viewOf('borders-open'), size);
    let rests = 0;
    while (!parts.next().done) rests++;
    const [countries, labels] = [8, 2];
    expect(rests).toBeGreaterThan(countries + labels);
  });

  it('marks the seven land borders, each by its status', () => {
    const marks = ['borders-open', 'borders-permit', 'borders-risk'].flatMap((step) => drawn(step));
    const paint = (id: string) => mark(marks, `route-${id}/border`)?.paint ?? '';
    for (const id of ['armenia', 'turkey']) expect(paint(id)).toContain('road');
    for (const id of ['azerbaijan', 'turkmenistan']) expect(paint(id)).toContain('broken');
    for (const id of ['afghanistan', 'iraq', 'pakistan']) expect(paint(id)).toContain('band');
  });

  it('draws of Pakistan only the shared border, hatched along it: the marking is of the border area', () => {
    const marks = drawn('borders-risk');
    expect(mark(marks, 'route-pakistan/country')).toBeUndefined();
    const fringe = marks.find(({key}) => key.startsWith('route-pakistan/fill'));
    const whole = marks.find(({key}) => key.startsWith('route-afghanistan/fill'));
    if (fringe?.kind !== 'shape' || whole?.kind !== 'shape') throw new Error('no fill');
    expect(fringe.paint).toContain('hatching');
    expect(fringe.extent.width).toBeLessThan(whole.extent.width / 2);
    expect(textOf(marks)).toContain('border area: high-risk');
  });

  it.each([size, {width: 390, height: 500, em: 16, stretch: 1}])(
    'keeps Pakistan’s words off the lines along its border ($width px)',
    (room) => {
      const marks = stage(routes, contextOf('routes'), viewOf('borders-risk'), room);
      const fringe = marks.find(({key}) => key.startsWith('route-pakistan/fill'));
      const words = mark(marks, 'route-pakistan/words');
      if (fringe?.kind !== 'shape' || words?.kind !== 'label') throw new Error('no lines or no words');
      const {x, y, scale = 1} = fringe;
      const strokes = [...fringe.path.matchAll(/M(-?[\d.]+),?(-?[\d.]+)l(-?[\d.]+),?(-?[\d.]+)/g)].map(
        (found) => {
          const [east = 0, south = 0, dx = 0, dy = 0] = found.slice(1).map(Number);
          return [
            [east, south],
            [east + dx, south + dy]
          ].map(([east = 0, south = 0]) => [x + east * scale, y + south * scale] as const);
        }
      );
      expect(strokes.length).toBeGreaterThan(5);
      expect(crossesOf(strokes)(grown(labelBox(words), 4))).toBe(false);
    }
  );

  it.each([
    ['borders-open', 'armenia'],
    ['borders-risk', 'pakistan']
  ])('has no outline through a label on its own ground where there is room (%s)', (step, id) => {
    const marks = stage(routes, contextOf('routes'), viewOf(step), {...size, width: 862});
    const land = mark(marks, 'land');
    if (land?.kind !== 'shape') throw new Error('no land');
    const {x, y, scale = 1} = land;
    const ground = geography.around([51.39, 35.69]);
    const country = data.routes.find((route) => route.id === `route-${id}`)?.country ?? '';
    const lines = onScreen(ground.country(country), {x, y, scale}).lines;
    for (const part of ['name', 'words']) {
      const label = mark(marks, `route-${id}/${part}`);
      if (label?.kind !== 'label') throw new Error(`no ${part}`);
      expect(crossesOf(lines)(labelBox(label)), part).toBe(false);
    }
  });

  it('shows two borders as large as their words allow', () => {
    const scale = (step: string) => (mark(drawn(step), 'land') as ShapeMark).scale ?? 0;
    expect(scale('borders-permit') / scale('borders-risk')).toBeGreaterThan(1.25);
  });

  it.each([size, {width: 390, height: 800, em: 16, stretch: 1}])(
    'sets who stands in beside the home country’s outline, not across it ($width px)',
    (room) => {
      const context = contextOf('routes');
      const marks = stage(routes, context, viewOf('no-embassy'), room);
      const [home, title] = [mark(marks, 'home'), mark(marks, 'stand-in-swiss/title')];
      if (home?.kind !== 'shape' || title?.kind !== 'label') throw new Error('no country or no name');
      const {x, y, scale = 1} = home;
      const tehran = context.map?.places.find(({id}) => id === 'tehran');
      const iran = context.geography?.around(tehran?.at ?? [0, 0]).country('IRN');
      if (!iran) throw new Error('no outline');
      expect(crossesOf(onScreen(iran, {x, y, scale}).lines)(labelBox(title))).toBe(false);
    }
  );

  it('calls no border closed, and says whose marking high-risk is', () => {
    const marks = drawn('borders-risk');
    expect(textOf(marks)).toContain('Marked “high-risk zones” by the US; the article calls none closed');
    expect(textOf(marks).replace('the article calls none closed', '')).not.toMatch(/closed/i);
    expect(
      routes.describe(contextOf('routes') as SceneContext<RoutesData>, viewOf('borders-risk') as RoutesView)
    ).toContain('(claimed, US)');
  });

  it('draws what the US marked in its colour', () => {
    const marks = drawn('borders-risk');
    const paint = (key: string) => marks.find((each) => each.key.startsWith(key))?.paint;
    for (const id of ['afghanistan', 'iraq', 'pakistan']) {
      expect(paint(`route-${id}/border`)).toBe('ground border band second large');
      expect(paint(`route-${id}/fill`)).toBe('ground hatching second');
      expect(paint(`route-${id}/words`)).toBe('second halo');
    }
    expect(mark(drawn('borders-open'), 'route-turkey/words')?.paint).toBe('ink halo');
  });

  it('draws no crossing points', () => {
    for (const step of ['borders-open', 'borders-permit', 'borders-risk']) {
      expect(drawn(step).filter(({kind}) => kind === 'dot')).toEqual([]);
    }
  });

  it('draws at least two dozen people one by one, and goes on without an end', () => {
    const marks = drawn('dual-nationals');
    const dots = marks.filter(({key}) => key.startsWith('count-detained/one-'));
    expect(dots.length).toBe(24);
    expect(dots.every(({opacity}) => opacity === undefined)).toBe(true);
    const open = marks.filter(({key}) => key.startsWith('count-detained/open-'));
    const faint = open.map(({opacity = 1}) => opacity);
    expect(faint.length).toBeGreaterThan(3);
    expect([...faint].sort((a, b) => b - a)).toEqual(faint);
    // Fainter dots could be counted: six more people.
    expect(open.map(({kind}) => kind)).toEqual(Array(faint.length).fill('rule'));
    const bound = marks.find(({key}) => key === 'count-detained/bound');
    const last = dots.at(-1);
    if (bound?.kind !== 'rule' || last?.kind !== 'dot') throw new Error('no bound');
    expect(bound.y1).toBeGreaterThan(last.y + last.r);
    expect(open.every((line) => line.kind === 'rule' && line.y1 > bound.y1)).toBe(true);
    expect(marks.find(({key}) => key === 'count-detained/bound-words')).toMatchObject({lines: ['at least']});
    expect(textOf(marks)).toContain('at least two dozen people');
    expect(textOf(marks)).toContain('Iranian human-rights groups');
  });

  it('names whose outlines they are in every view, and draws none where the view takes in no country', () => {
    for (const {id} of ours.chapters.find(({scene}) => scene === 'routes')?.steps ?? []) {
      const hasMap = !['alert-reasons', 'those-who-stay', 'dual-nationals'].includes(id);
      expect(textOf(drawn(id)).includes('Natural Earth'), id).toBe(hasMap);
      expect(mark(drawn(id), 'home') !== undefined, id).toBe(hasMap);
    }
  });

  it('sets what stands alone large, one thing larger than a list, and smaller where the drawing is low', () => {
    const sizes = ([step, key]: readonly [string, string]) =>
      [600, 300].map((height) => {
        const room: Size = {width: 320, height, em: 16, stretch: 1};
        return (mark(stage(routes, contextOf('routes'), viewOf(step), room), key) as LabelMark).size;
      });
    expect(sizes(['alert-reasons', 'item-plan/words'])).toEqual([38, 26]);
    expect(sizes(['those-who-stay', 'item-supplies/words'])).toEqual([26, 20]);
  });

  it('moves the camera, not the ground: the path of the land is one in all views', () => {
    const paths = ['borders-open', 'borders-risk', 'no-embassy', 'from-one-point'].map(
      (step) => (mark(drawn(step), 'land') as ShapeMark).path
    );
    expect(new Set(paths).size).toBe(1);
  });

  it('keeps the ground as it is in a language that runs right to left, and mirrors only the lines', () => {
    const [ltr, rtl] = [drawn('borders-risk'), drawn('borders-risk', 'rtl')];
    const [there, here] = [mark(ltr, 'land') as ShapeMark, mark(rtl, 'land') as ShapeMark];
    expect(here.path).toBe(there.path);
    expect(here.x).toBeCloseTo(there.x, 6);
    expect(mark(rtl, 'first/line')).toMatchObject({x1: 879});
    const transform = draw(here).attributes.transform;
    expect(transform).not.toContain('scale(-');
  });

  it('says the borders in words where no outlines can be had', () => {
    const {geography: _, ...bare} = contextOf('routes');
    const words = textOf(stage(routes, bare, viewOf('borders-open'), size));
    expect(words).toContain('Armenia: still open');
    expect(words).toContain('Turkey: still open');
  });
});

describe('ranges.layout(context, {show: "map"}, size)', () => {
  const marks = drawn('from-one-point');
  const scale = (mark(marks, 'land') as ShapeMark).scale ?? 0;
  const circle = (id: string) => mark(marks, `${id}/circle`) as Extract<Mark, {kind: 'dot'}>;

  it.each([
    ['bar-claimed', 2000],
    ['bar-demanded', 500]
  ] as const)('draws %s as a circle of %i km of the ground', (id, km) => {
    const tehran: [number, number] = [51.39, 35.69];
    const ground = geography.around(tehran);
    const ring = geoCircle()
      .center(tehran)
      .radius((km / earthRadius) * (180 / Math.PI))();
    for (const point of ring.coordinates[0] ?? []) {
      const at = point as [number, number];
      expect(geoDistance(tehran, at) * earthRadius).toBeCloseTo(km, 6);
      const [x, y] = ground.at(at);
      const apart = Math.hypot(x, y) * scale;
      expect(Math.abs(circle(id).r / apart - 1)).toBeLessThan(0.005);
    }
  });

  it('draws the two in the ratio of their figures, about one point', () => {
    expect(circle('bar-claimed').r / circle('bar-demanded').r).toBeCloseTo(4, 9);
    const {x, y} = circle('bar-claimed');
    expect(circle('bar-demanded')).toMatchObject({x, y});
    expect(mark(marks, 'tehran/dot')).toMatchObject({x, y});
  });

  it('keeps the keys of the bars, so that they become the radii', () => {
    const bars = stage(ranges, contextOf('ranges'), viewOf('ceiling-against-claim'), size);
    for (const role of ['bar', 'figure', 'kind', 'by']) {
      const key = `bar-claimed/${role}`;
      expect(mark(marks, key)?.kind, key).toBe(mark(bars, key)?.kind);
    }
  });

  it('says of each figure its kind and by whom, whose the point is and whose the outlines', () => {
    const words = textOf(marks);
    for (const part of [
      '2,000 km',
      'claimed',
      'Iran’s military',
      '500 km',
      'demanded, at most',
      'by the US'
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain('the editors’ choice');
    expect(words).toContain('Natural Earth');
  });

  it('draws no borders but the home country’s, and names no other state', () => {
    const shapes = marks.filter(({kind}) => kind === 'shape').map(({key}) => key);
    expect(shapes).toEqual(['land', 'home']);
    for (const {country} of data.routes) expect(textOf(marks)).not.toContain(country);
    expect(textOf(marks)).not.toMatch(/Iraq|Turkey|Pakistan|Afghanistan|Israel|Qatar/);
  });
});
