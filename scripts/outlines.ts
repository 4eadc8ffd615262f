import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {presimplify, simplify, sphericalTriangleArea} from 'topojson-simplify';
import {earthRadius, readGeography, type Geography, type Region} from '../src/scenes/geography.js';

/** The file of outlines that a story names, as it is published: its text, and a name that changes with it. */
export interface Outlines {
  readonly name: string;
  readonly text: string;
}

/** Turns of a line that are smaller than this, and steps as small as this, in km, do not show in a static figure. */
const lost = 8;
const grain = 2;

/** The outlines of a story; undefined where it has no maps. */
export function outlinesOf(storyFile: string): Outlines | undefined {
  const {geography} = JSON.parse(readFileSync(storyFile, 'utf8')) as {geography?: {file: string}};
  if (!geography) return undefined;
  const text = readFileSync(resolve(dirname(storyFile), geography.file), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {name: `assets/outlines-${hash}.json`, text};
}

/** Outlines for drawings that are made ahead for rooms of all sizes: to a km, less than a px in any of them. */
export function fineGeography({text}: Outlines): Geography {
  return readGeography(JSON.parse(text) as Region, 1);
}

/** Outlines for the static figures: they stand in the page itself, and so with fewer points. */
export function coarseGeography({text}: Outlines): Geography {
  const weighed = presimplify(JSON.parse(text) as never, sphericalTriangleArea);
  return readGeography(simplify(weighed, (lost / earthRadius) ** 2 / 2) as unknown as Region, grain);
}
