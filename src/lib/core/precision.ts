import type { Place } from './atlas';

/** Whether a place is a country: its point only says where to set its name, not where anything happened. */
export function isCountry({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'country';
}

/** Whether a place is known only as a country or a region of one, so that its point is no position. */
export function isRegion({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'admin' || precision === 'country';
}
