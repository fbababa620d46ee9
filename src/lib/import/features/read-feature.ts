import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { representativePoint } from '../../compile/lines/representative-point';
import type { LonLat } from '../../core/lon-lat';
import type { ImportContext } from '../given-file';
import type { Incident, Link, RowRead, Spot } from '../incidents/incident';
import { isHttpUrl } from '../is-http-url';
import type { Loss } from '../report/report';
import { readWhen } from '../tables/read-when';
import { areaOf } from './area-of';
import type { MapFeature } from './map-feature';
import { fieldOf, noteOf } from './properties';
import { isPosition } from './is-position';
import { routeOf } from './route-of';
import { whenOf } from './when-of';

/**
 * Reads a feature: a point or an area is an event there; a line is a route, if the author says of what kind; a line that was recorded
 * is also two events, its beginning and its end. Without a name it is nothing that an atlas can show.
 */
export function readFeature(feature: MapFeature, row: number, context: ImportContext): RowRead {
  const losses: Loss[] = [];
  const left = (why: string): RowRead => ({ row, losses, left: why });
  const title = fieldOf(feature, 'title');
  if (title === '') return left(feature.fault ?? 'expected a name, found none');
  if (feature.fault !== undefined) {
    losses.push({ message: `${feature.fault}; the event has no place` });
  }
  const geometry = single(feature.geometry);
  if (geometry?.type === 'LineString' || geometry?.type === 'MultiLineString') {
    const { value: route, issue } = routeOf(geometry, title, context);
    const incidents = endsOfTrack(feature, positionsOf(geometry), title, losses);
    if (!route && incidents.length === 0) return left(issue ?? 'expected a line, found none');
    if (issue !== undefined) losses.push({ message: `${issue}; only its two ends are taken` });
    return { row, losses, incidents, ...(route && { routes: [route] }) };
  }
  const spot = spotOf(geometry, title, context, losses);
  const when = whenOf(feature, context.zone, losses);
  const link = linkOf(feature, losses);
  const note = noteOf(feature, context.mine);
  const incident: Incident = {
    key: feature.id ?? [title, when ?? '', JSON.stringify(feature.geometry)].join('|'),
    title,
    ...(when !== undefined && { when }),
    ...(spot && { spot }),
    ...(link && { links: [link] }),
    ...(note !== undefined && { note })
  };
  return { row, losses, incidents: [incident] };
}

function positionsOf(line: LineString | MultiLineString): Position[] {
  return line.type === 'LineString' ? line.coordinates : line.coordinates.flat();
}

/** A geometry of one part as that part. */
function single(geometry: Geometry | null): Geometry | null {
  if (geometry?.type === 'GeometryCollection') {
    const [part, ...more] = geometry.geometries;
    return part && more.length === 0 ? single(part) : geometry;
  }
  if (geometry?.type === 'MultiPoint' && geometry.coordinates.length === 1) {
    return { type: 'Point', coordinates: geometry.coordinates[0] ?? [] };
  }
  if (geometry?.type === 'MultiLineString' && geometry.coordinates.length === 1) {
    return { type: 'LineString', coordinates: geometry.coordinates[0] ?? [] };
  }
  if (geometry?.type === 'MultiPolygon' && geometry.coordinates.length === 1) {
    return { type: 'Polygon', coordinates: geometry.coordinates[0] ?? [] };
  }
  return geometry;
}

function spotOf(
  geometry: Geometry | null,
  name: string,
  { precision = 'city' }: ImportContext,
  losses: Loss[]
): Spot | undefined {
  if (geometry === null) return undefined;
  const lose = (message: string): undefined => {
    losses.push({ message: `${message}; the event has no place` });
    return undefined;
  };
  if (geometry.type === 'Point') {
    const point = pointOf(geometry.coordinates);
    const found = `[${geometry.coordinates.join(', ')}]`;
    if (!isPosition(point)) return lose(`expected a longitude and a latitude, found ${found}`);
    return point[0] === 0 && point[1] === 0
      ? lose(`expected a position, found ${found}, which stands for none`)
      : // The reach of a position that is near is not in the file.
        { name, point, precision: precision === 'near' ? 'admin' : precision };
  }
  if (geometry.type === 'Polygon') {
    const { value: area, issue } = areaOf(geometry);
    if (!area) return lose(issue);
    const rings = area.coordinates.map((ring) => ring.map(pointOf));
    if (!rings.flat().every(isPosition))
      return lose('expected longitudes and latitudes, found others');
    const point = representativePoint({ type: 'Polygon', coordinates: rings });
    return { name, point, area, precision: 'admin' };
  }
  return lose(`expected a point, a line or an area of one part, found a ${geometry.type}`);
}

function pointOf([x = NaN, y = NaN]: Position): [number, number] {
  return [x, y];
}

/** The first and the last position of a track, with the times at which it was recorded there. */
function endsOfTrack(
  { times = [] }: MapFeature,
  line: readonly Position[],
  name: string,
  losses: Loss[]
): Incident[] {
  if (times.length === 0 || times.length !== line.length) return [];
  const end = (i: number, words: string): Incident[] => {
    const at: LonLat = pointOf(line.at(i) ?? []);
    const printed = times.at(i) ?? '';
    const read = readWhen(printed, {});
    if (!isPosition(at) || !read) {
      losses.push({
        message: `expected a time and a position at each end, found ${JSON.stringify(printed)}`
      });
      return [];
    }
    const title = `${name}: ${words}`;
    return [
      {
        key: [title, printed, ...at].join('|'),
        title,
        kind: 'sighting',
        when: read.when,
        spot: { name: title, point: at, precision: 'site' }
      }
    ];
  };
  return [...end(0, 'start'), ...end(-1, 'end')];
}

function linkOf(feature: MapFeature, losses: Loss[]): Link | undefined {
  const url = fieldOf(feature, 'link');
  if (url === '') return undefined;
  if (isHttpUrl(url)) return { url };
  losses.push({
    message: `expected an http or https address, found ${JSON.stringify(url)}; the file is the source`
  });
  return undefined;
}
