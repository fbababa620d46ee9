import { licenceIs, noLicence } from '#words/export';
import type { Atlas } from '../core/atlas';

/** The terms of use of an atlas, as a sentence. */
export function licenceWords({ licence }: Atlas): string {
  return licence ? licenceIs(licence.name, licence.url) : noLicence;
}
