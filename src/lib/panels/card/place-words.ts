import { isCountry } from '$lib/core/precision';
import type { Place } from '$lib/core/atlas';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** `railway station, Japan`; a country is only called what it is. */
export function placeKindWords({ kind, country, precision }: Place): string {
  return isCountry({ precision }) ? kind : `${kind}, ${countries.of(country) ?? country}`;
}
