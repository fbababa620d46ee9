import type { LineString, MultiLineString } from 'geojson';
import type { RouteFields } from '../../compile/schemas/schema-routes';
import type { Parsed } from '../../core/parsed';
import type { LonLat } from '../../core/lon-lat';
import type { ImportContext } from '../given-file';
import { idApart } from '../ids';
import { isPosition } from './is-position';

/** Kilometres within which a line on land may be off its country, as in the check. */
const NEAR = 5;

/**
 * A line as a route, by what its author says one travels along it. A railway or a road across a border needs its crossings marked,
 * which no file tells, so that such a line is not taken.
 */
export function routeOf(
  geometry: LineString | MultiLineString,
  name: string,
  { mode, countriesAt }: ImportContext
): Parsed<RouteFields> {
  if (mode === undefined) {
    return wrong('expected by what one travels along the line, as in --mode road, found nothing');
  }
  if (geometry.type === 'MultiLineString') {
    return wrong(`expected a line of one piece, found one of ${geometry.coordinates.length}`);
  }
  const line = geometry.coordinates.map(([x = NaN, y = NaN]): [number, number] => [x, y]);
  if (line.length < 2 || !line.every(isPosition)) {
    return wrong('expected two positions or more, longitude before latitude, found others');
  }
  if (line.some(([x], i) => Math.abs(x - (line[i - 1]?.[0] ?? x)) > 180)) {
    return wrong('expected a line that is split at 180°, found one that is not');
  }
  if (mode === 'rail' || mode === 'road') {
    const [first = [], ...rest] = line.map((point: LonLat) => countriesAt(point, NEAR));
    const shared = first.filter((code) => rest.every((codes) => codes.includes(code)));
    if (shared.length === 0) {
      return wrong(
        'expected a line within one country, found one over a border or over open water: draw it in routes.geojson with its crossings and bridges'
      );
    }
  }
  return {
    value: {
      type: 'Feature',
      id: idApart(name, JSON.stringify(line)),
      geometry: { type: 'LineString', coordinates: line },
      properties: { name, mode }
    }
  };
}

function wrong(issue: string): Parsed<never> {
  return { value: null, issue };
}
