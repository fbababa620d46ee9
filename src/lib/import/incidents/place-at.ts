import type { Polygon } from 'geojson';
import type { PlaceFields } from '../../compile/schemas/schema-places';
import { withoutUndefined } from '../../compile/conversion/without-undefined';
import type { ImportContext } from '../given-file';
import { idApart } from '../ids';
import type { Spot } from './incident';

/** Kilometres: within the first a border or a coast is drawn too coarsely to tell; beyond the last is the high sea. */
const REACHES = [0, 5, 50, 400, 2000];

/** Within this a place may lie outside its country without a reason, as in the check. */
const NEAR = 5;

/** What the row calls the place, in a word: only its precision is known. */
const KINDS = {
  site: 'place',
  city: 'town',
  near: 'place nearby',
  admin: 'region',
  country: 'country'
};

/**
 * A place of an atlas at a position that a row gives. Its country is the row's, else the one that it lies in or nearest to; its zone
 * is looked up by position, or is the author's. Null if no country is within reach.
 */
export function placeAt(spot: Spot, file: string, context: ImportContext): PlaceFields | null {
  const { name, point, precision, radius, area } = spot;
  const country = spot.country ?? nearest(spot, context);
  if (country === undefined) return null;
  const isThere = context.countriesAt(point, NEAR + (radius ?? 0)).includes(country);
  const unique = [name, precision, radius, country, ...point, JSON.stringify(area)].join('|');
  return {
    type: 'Feature',
    id: idApart(name, unique),
    geometry: area ? asGeometry(area) : { type: 'Point', coordinates: [...point] },
    properties: withoutUndefined({
      name,
      kind: KINDS[precision],
      precision,
      radius,
      zone: context.zoneAt(point) ?? context.zone ?? 'UTC',
      country,
      country_reason: isThere ? undefined : reasonFor(spot, file),
      note: `Position as ${file} gives it; its time zone was looked up by position.`
    })
  };
}

function asGeometry({ coordinates }: Polygon): PlaceFields['geometry'] {
  const rings = coordinates.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
  return { type: 'Polygon', coordinates: rings };
}

function nearest({ point }: Spot, { countriesAt }: ImportContext): string | undefined {
  for (const km of REACHES) {
    const [found] = countriesAt(point, km).filter((code) => code !== '');
    if (found !== undefined) return found;
  }
  return undefined;
}

function reasonFor({ country }: Spot, file: string): string {
  return country === undefined
    ? 'It lies at sea or on land of no country; this is the nearest.'
    : `${file} names the country and gives the position; the two were not compared.`;
}
