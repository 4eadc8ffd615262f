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

/** Turns of a line that are smaller than `lost`, and steps as small as `grain`, in km, do not show in a static figure. */
const coarse = {lost: 8, grain: 2};
/** Nor these in a drawing that is made ahead for rooms of all sizes: in any of them a km is less than a px. */
const fine = {lost: 3, grain: 1};

/** The outlines of a story; undefined where it has no maps. */
export function outlinesOf(storyFile: string): Outlines | undefined {
  const {geography} = JSON.parse(readFileSync(storyFile, 'utf8')) as {geography?: {file: string}};
  if (!geography) return undefined;
  const text = readFileSync(resolve(dirname(storyFile), geography.file), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {name: `assets/outlines-${hash}.json`, text};
}

/** Outlines for drawings that are made ahead. */
export function fineGeography(outlines: Outlines): Geography {
  return simplified(outlines, fine);
}

/** Outlines for the static figures: they stand in the page itself, and so with fewer points. */
export function coarseGeography(outlines: Outlines): Geography {
  return simplified(outlines, coarse);
}

function simplified({text}: Outlines, {lost, grain}: typeof coarse): Geography {
  const weighed = presimplify(JSON.parse(text) as never, sphericalTriangleArea);
  return readGeography(simplify(weighed, (lost / earthRadius) ** 2 / 2) as unknown as Region, grain);
}
