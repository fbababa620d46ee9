import { capitalise } from './sentence';

/** How precisely a place is known, standing alone: `Within 5 km`; `radius` is in kilometres. */
export function knownToAlone(...place: Parameters<typeof knownTo>): string {
  return capitalise(knownTo(...place));
}

/** The same within a sentence: `within 5 km`. */
export function knownTo(
  precision: 'site' | 'city' | 'near' | 'admin' | 'country',
  radius?: number
): string {
  switch (precision) {
    case 'site':
      return 'exact location';
    case 'city':
      return 'town known, exact spot not';
    case 'near':
      return radius === undefined ? 'nearby' : `within ${radius} km`;
    case 'admin':
      return 'only the region known';
    case 'country':
      return 'only the country known';
  }
}
