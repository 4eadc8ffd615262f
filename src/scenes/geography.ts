import {geoBounds, geoStream, type GeoPermissibleObjects, type GeoStream} from 'd3-geo';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection, GeometryObject, Topology} from 'topojson-specification';
import {outlineOf, type Outline, type Point} from './outline.js';

/** The file of outlines: countries with borders of their own, and all land as one shape. */
export type Region = Topology<{countries: GeometryCollection; land: GeometryObject}>;

/** Longitude and latitude, in degrees. */
export type LonLat = readonly [number, number];

/** Outlines in km east and south of a point: all distances and directions from it are true. */
export interface Ground {
  readonly land: Outline;
  /** Empty for a country that the file does not have. */
  country(code: string): Outline;
  /** The line that two countries share, and nothing else of them. */
  border(code: string, other: string): Outline;
  at(place: LonLat): Point;
}

/** What maps are drawn from. For the same arguments it gives the same object: drawing again costs little. */
export interface Geography {
  around(place: LonLat): Ground;
  /** The middle of a country; 0, 0 for one that the file does not have. */
  middle(code: string): LonLat;
}

/** The earth's mean radius in km: on such a ball a distance is at most half a percent off. */
export const earthRadius = 6371;

/**
 * Reads the file of outlines. All path data is in multiples of the grain, in km: half of one lies closer than any
 * screen can show.
 */
export function readGeography(region: Region, grain = 0.5): Geography {
  const {countries} = region.objects;
  const country = (code: string): GeoPermissibleObjects => {
    const object = countries.geometries.find(({id}) => id === code);
    return object ? feature(region, object) : {type: 'MultiPolygon', coordinates: []};
  };
  const border = (codes: readonly string[]): GeoPermissibleObjects =>
    mesh(region, countries, (a, b) => a !== b && [a, b].every(({id}) => codes.includes(String(id))));
  const land = feature(region, region.objects.land);

  return {
    around: kept((place) => {
      const project = projection(place);
      const draw = (object: GeoPermissibleObjects): Outline => {
        const lines: Point[][] = [];
        geoStream(object, collector(lines, project));
        return outlineOf(lines, grain);
      };
      const countryOutline = kept((code: string) => draw(country(code)));
      const borderOutline = kept((codes: readonly string[]) => draw(border(codes)));
      return {
        land: draw(land),
        country: countryOutline,
        border: (code, other) => borderOutline([code, other]),
        at: project
      };
    }),
    middle: (code) => {
      const [[west, south], [east, north]] = geoBounds(country(code));
      const middle: LonLat = [(west + east) / 2, (south + north) / 2];
      return middle.every(Number.isFinite) ? middle : [0, 0];
    }
  };
}

/**
 * Azimuthal equidistant, in km, with the place at 0, 0: Snyder, Map Projections: A Working Manual (1987), page 195.
 * d3's clips at the far side of the earth too, which takes most of the time, and most bytes, and is on no region's map.
 */
function projection([longitude, latitude]: LonLat): (place: LonLat) => Point {
  const radians = Math.PI / 180;
  const [sin0, cos0] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  return ([east, north]) => {
    const [sin, cos] = [Math.sin(north * radians), Math.cos(north * radians)];
    const turn = (east - longitude) * radians;
    const x = cos * Math.sin(turn);
    const y = cos0 * sin - sin0 * cos * Math.cos(turn);
    const far = Math.hypot(x, y);
    const angle = Math.atan2(far, sin0 * sin + cos0 * cos * Math.cos(turn));
    const stretch = far === 0 ? 0 : (earthRadius * angle) / far;
    return [x * stretch, -y * stretch];
  };
}

/** Takes what is streamed apart into lines of points. A ring comes without its first point again. */
function collector(lines: Point[][], project: (place: LonLat) => Point): GeoStream {
  const ignore = () => undefined;
  let inPolygon = false;
  return {
    lineStart: () => void lines.push([]),
    point: (longitude, latitude) => void lines.at(-1)?.push(project([longitude, latitude])),
    lineEnd: () => {
      const line = lines.at(-1);
      if (inPolygon && line?.[0]) line.push(line[0]);
    },
    polygonStart: () => void (inPolygon = true),
    polygonEnd: () => void (inPolygon = false),
    sphere: ignore
  };
}

/** A function that remembers what it made. */
function kept<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const name = String(key);
    const made = known.get(name) ?? make(key);
    known.set(name, made);
    return made;
  };
}
