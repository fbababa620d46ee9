import type { Place } from '$lib/core/atlas';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** `railway station, Japan`; a country is only called what it is. */
export function placeKindWords({ kind, country, precision }: Place): string {
  return precision === 'country' ? kind : `${kind}, ${countries.of(country) ?? country}`;
}

/** How closely a place is known: `near, within 5 km`. */
export function precisionWords({ precision, radius }: Place): string {
  switch (precision) {
    case 'site':
      return 'known to the site';
    case 'city':
      return 'known to the town';
    case 'near':
      return radius === undefined ? 'near' : `near, within ${radius} km`;
    case 'admin':
      return 'known only to the region';
    case 'country':
      return 'known only to the country';
  }
}
