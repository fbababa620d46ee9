import type { Atlas } from '../core/atlas';

/** On what terms an atlas may be used, as a sentence. */
export function licenceWords({ licence }: Atlas): string {
  return licence
    ? `Licence: ${licence.name}, ${licence.url}`
    : 'The atlas states no licence: ask its makers before you publish it anew.';
}
