/**
 * Cuts data/region.json, the outlines that the maps are drawn from, out of Natural Earth as `world-atlas` packs it:
 * `npx tsx scripts/region.ts`. With `--check` it writes nothing and fails where the file is another one.
 *
 * Some countries keep borders of their own; all land, theirs too, is one merged shape. The further from the middle,
 * the coarser: near it every turn of a coast that a large screen can show, at the ends of the maps only their form.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {geoArea, geoDistance} from 'd3-geo';
import type {Feature, MultiPolygon, Polygon, Position} from 'geojson';
import {feature, merge, mesh, quantize} from 'topojson-client';
import {topology as topologyOf} from 'topojson-server';
import {presimplify, simplify, sphericalTriangleArea} from 'topojson-simplify';
import type {GeometryCollection, Topology} from 'topojson-specification';

const FILE = new URL('../data/region.json', import.meta.url);
const MOST_BYTES = 20 * 1024;

/** The country in the middle and its neighbours by land: ISO 3166 codes, letters and the atlas's numbers. */
const countries: Readonly<Record<string, string>> = {
  IRN: '364',
  AFG: '004',
  ARM: '051',
  AZE: '031',
  IRQ: '368',
  PAK: '586',
  TKM: '795',
  TUR: '792'
};
const middle: [number, number] = [51.39, 35.69];

/** How far from the middle, in km, a shape still matters; and up to where how many km of a coast may be lost. */
const REACH = 7500;
const detail = [
  {within: 1600, lost: 4},
  {within: 3000, lost: 10},
  {within: 4500, lost: 30},
  {within: 20_100, lost: 120}
];

const EARTH = 6371;
type Countries = Topology<{countries: GeometryCollection}>;
type Land = Polygon | MultiPolygon;

const text = cut();
const bytes = brotliCompressSync(text).length;
verify(text);
if (parseArgs({options: {check: {type: 'boolean'}}}).values.check) {
  if (readFileSync(FILE, 'utf8') !== text) throw new Error('data/region.json is not what this script makes');
} else writeFileSync(FILE, text);
console.log(`data/region.json: ${text.length} bytes, ${bytes} in brotli`);

/** The file: one line, numbers rounded to about a km, the same on every machine. */
function cut(): string {
  const atlas = world();
  const near = merge(atlas, atlas.objects.countries.geometries as never).coordinates.filter(isSeen);
  const land: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: {type: 'MultiPolygon', coordinates: near.map((rings) => rings.filter((ring) => !isSpeck(ring)))}
  };
  const own = Object.entries(countries).map(([code, number]): Feature<Land> => {
    const parts = polygons(atlas, number).filter(isSeen);
    return {type: 'Feature', id: code, properties: {}, geometry: {type: 'MultiPolygon', coordinates: parts}};
  });
  const objects = {countries: {type: 'FeatureCollection' as const, features: own}, land};
  const weighed = presimplify(topologyOf(objects) as never, sphericalTriangleArea) as Topology;
  for (const arc of weighed.arcs as number[][][]) {
    for (const point of arc) point[2] = (point[2] ?? 0) / leastArea(point);
  }
  const light = quantize(simplify(weighed as never, 1) as never, 4e4) as unknown as Topology;
  const {type, transform, arcs} = light;
  return `${JSON.stringify({type, transform, objects: light.objects, arcs})}\n`;
}

function world(): Countries {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Countries;
}

function polygons(atlas: Countries, number: string): Position[][][] {
  const found = atlas.objects.countries.geometries.find(({id}) => id === number);
  if (!found) throw new Error(`the atlas has no country ${number}`);
  const {geometry} = feature(atlas, found) as Feature<Land>;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** How far a point is from the middle, in km. */
function away(point: Position): number {
  return geoDistance(middle, point as [number, number]) * EARTH;
}

function lost(distance: number): number {
  return detail.find(({within}) => distance <= within)?.lost ?? Infinity;
}

/** The smallest turn of a line that is kept at a place, as the area of its triangle, in steradians. */
function leastArea(point: Position): number {
  return (lost(away(point)) / EARTH) ** 2 / 2;
}

/** A polygon that some map could show: near enough, and large enough to be seen there. */
function isSeen([outer = []]: Position[][]): boolean {
  return Math.min(...outer.map(away)) < REACH && !isSpeck(outer);
}

function isSpeck(ring: Position[]): boolean {
  const area = geoArea({type: 'Polygon', coordinates: [ring]});
  const nearest = Math.min(...ring.map(away));
  return Math.min(area, 4 * Math.PI - area) < (4 * lost(nearest) ** 2) / EARTH ** 2;
}

/** Fails where the cut lost something that the maps need. */
function verify(made: string): void {
  const region = JSON.parse(made) as Countries;
  const [home = '', ...neighbours] = Object.keys(countries);
  const size = brotliCompressSync(made).length;
  if (size > MOST_BYTES) throw new Error(`${size} bytes in brotli are more than ${MOST_BYTES}`);
  for (const [code, number] of Object.entries(countries)) {
    const geometry = region.objects.countries.geometries.find(({id}) => id === code);
    if (!geometry) throw new Error(`${code} is gone`);
    const before = areaOf(polygons(world(), number));
    const after = geoArea(feature(region, geometry));
    if (Math.abs(after / before - 1) > 0.01) throw new Error(`${code} has changed by ${after / before - 1}`);
  }
  for (const code of neighbours) {
    const border = mesh(
      region,
      region.objects.countries,
      (a, b) => a.id !== b.id && [a.id, b.id].every((id) => id === home || id === code)
    );
    if (border.coordinates.length === 0) throw new Error(`${home} and ${code} share no border`);
  }
}

function areaOf(parts: Position[][][]): number {
  return geoArea({type: 'MultiPolygon', coordinates: parts});
}
