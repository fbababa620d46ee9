import type { Place } from '../atlas';

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
