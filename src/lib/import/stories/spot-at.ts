import type { LonLat } from '../../core/lon-lat';
import type { Spot } from '../incidents/incident';
import { isPosition } from '../features/is-position';
import type { Loss } from '../report/report';
import type { ImportContext } from '../given-file';

/** A place at a position written as numbers or their digits; undefined without one, and what is none is lost. */
export function spotAt(
  { name, latitude, longitude }: { name: string; latitude: string; longitude: string },
  { precision = 'city' }: ImportContext,
  losses: Loss[]
): Spot | undefined {
  if (latitude === '' && longitude === '') return undefined;
  const number = (text: string) => (/^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN);
  const point: LonLat = [number(longitude), number(latitude)];
  if (isPosition(point) && (point[0] !== 0 || point[1] !== 0)) {
    return { name, point, precision: precision === 'near' ? 'admin' : precision };
  }
  losses.push({
    message: `expected a latitude and a longitude, as in 48.2 and 134.1, found ${JSON.stringify(latitude)} and ${JSON.stringify(longitude)}; the event has no place`
  });
  return undefined;
}
