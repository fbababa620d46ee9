/** How precisely a place is known: `near, within 5 km`; `radius` is in kilometres. */
export function knownTo(
  precision: 'site' | 'city' | 'near' | 'admin' | 'country',
  radius?: number
): string {
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
