import {geoAzimuthalEquidistant, geoBounds, geoStream, type GeoStream} from 'd3-geo';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection, GeometryObject, Topology} from 'topojson-specification';
import {outlineOf, type Line, type Outline} from './outline.js';

/** The file of outlines: countries with borders of their own, and all land as one shape. */
export type Region = Topology<{countries: GeometryCollection; land: GeometryObject}>;

export type LonLat = readonly [number, number];

/** Outlines in km east and south of a point: all distances and directions from it are true. */
export interface Ground {
  readonly land: Outline;
  /** Undefined for a country that the file does not have. */
  country(code: string): Outline | undefined;
  /** The line that two countries share, and nothing else of them. */
  border(code: string, other: string): Outline;
  at(place: LonLat): readonly [number, number];
}

/** What maps are drawn from. The same arguments give the same object, so that drawing again costs little. */
export interface Geography {
  around(place: LonLat): Ground;
  /** The middle of a country; 0, 0 for one that the file does not have. */
  middle(code: string): LonLat;
}

/** The earth's mean radius in km: on such a ball a distance is at most half a percent off. */
export const earthRadius = 6371;

/** Reads the file of outlines. */
export function readGeography(region: Region): Geography {
  const {countries, land} = region.objects;
  const objectOf = (code: string) => countries.geometries.find(({id}) => id === code);
  const middle = (code: string): LonLat => {
    const object = objectOf(code);
    if (!object) return [0, 0];
    const [[west, south], [east, north]] = geoBounds(feature(region, object));
    return [(west + east) / 2, (south + north) / 2];
  };
  const around = ([longitude, latitude]: LonLat): Ground => {
    const projection = geoAzimuthalEquidistant()
      .rotate([-longitude, -latitude])
      .scale(earthRadius)
      .translate([0, 0])
      .precision(0);
    const draw = (object: Parameters<typeof geoStream>[0]) => {
      const lines: Line[] = [];
      geoStream(object, projection.stream(collector(lines)));
      return outlineOf(lines);
    };
    return {
      land: draw(feature(region, land)),
      country: kept((code) => {
        const object = objectOf(code);
        return object && draw(feature(region, object));
      }),
      border: (code, other) => border(`${code} ${other}`),
      at: (place) => projection([...place]) ?? [0, 0]
    };
    function borderOf(pair: string): Outline {
      const codes = pair.split(' ');
      const shared = mesh(
        region,
        countries as never,
        (a, b) => a !== b && [a, b].every(({id}) => codes.includes(String(id)))
      );
      return draw(shared);
    }
    var border: (pair: string) => Outline;
  };
  return {around: kept(around, String), middle: kept(middle)};
}
