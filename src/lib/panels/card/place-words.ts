import { isCountry } from '$lib/core/precision';
import type { Place } from '$lib/core/atlas';
import { isolate } from '$lib/core/text/isolate';
import { kindInCountry } from '#words/card';
import { LANGUAGE } from '#words/language';

const countries = new Intl.DisplayNames([LANGUAGE], { type: 'region' });

/** `railway station, Japan`; a country gets only its kind. */
export function placeKindWords({ kind, country, precision }: Place): string {
  const name = isolate(kind);
  return isCountry({ precision }) ? name : kindInCountry(name, countries.of(country) ?? country);
}
