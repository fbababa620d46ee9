import { licenceIs, noLicence } from '#words/export';
import type { Atlas } from '../core/atlas';

/** On what terms an atlas may be used, as a sentence. */
export function licenceWords({ licence }: Atlas): string {
  return licence ? licenceIs(licence.name, licence.url) : noLicence;
}
