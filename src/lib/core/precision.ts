import type { Place } from './atlas';

/** Whether a place is a country: its point says where its name stands, and nothing that happened did so there. */
export function isCountry({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'country';
}

/** Whether a place is known only as a country or a region of one, so that its point is no position. */
export function isRegion({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'admin' || precision === 'country';
}
