import type { LonLat } from '../../core/lon-lat';
import { isOnEarth } from './check-coordinates';
import type { Draft, PlacePart } from '../draft';
import { error, type Finding } from '../messages/finding';
import { ANYONES, type Countries } from './index-countries';
import { representativePoint } from '../lines/representative-point';

/** Kilometres by which a point may miss its country: borders and coasts are drawn coarsely. */
const NEAR = 5;

/** A place lies in the country that it names, or within 5 km of it, unless it gives a reason. */
export function checkCountries(draft: Draft, countries: Countries): Finding[] {
  return draft.places.flatMap((place) => checkCountry(place, countries));
}

function checkCountry({ properties, ...place }: PlacePart, countries: Countries): Finding[] {
  const { country, country_reason: reason, radius = 0, label } = properties.fields;
  const { geometry } = place;
  if (country === undefined || !geometry || !countries.knows(country)) return [];
  if (reason !== undefined || properties.faulty.has('country_reason')) return [];
  const point = representativePoint(geometry, label);
  if (!isOnEarth(point)) return [];
  const isThere = (at: LonLat): boolean =>
    countries.around(at, NEAR + radius).some((code) => code === country || code === ANYONES);
  if (isThere(point)) return [];
  const swapped: LonLat = [point[1], point[0]];
  const advice =
    isOnEarth(swapped) && isThere(swapped)
      ? '; longitude comes first, are the two swapped?'
      : '; give a `country_reason` where that is right';
  const expected = `expected a point within ${NEAR + radius} km of ${country}`;
  const message = `${expected}, found [${point.join(', ')}], ${whose(countries.around(point, 0))}${advice}`;
  const isLabel = geometry.type !== 'Point' && label !== undefined;
  return isLabel
    ? [error(properties, ['label'], message)]
    : [error(place, ['geometry', 'coordinates'], message)];
}

function whose(codes: readonly string[]): string {
  return codes.length > 0 ? `which lies in ${codes.join(' and ')}` : 'which lies at sea';
}
