import { agencyIn } from '#words/claims';
import type { Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import { agencyOf } from './agency-of';
import { publisherOf } from './publisher-of';
import { sameName } from './same-name';

/**
 * The words for who published a source, with the agency before them whose article it is, if its client published it:
 * `Agency, in The Client`.
 */
export function byAgency(
  index: Pick<AtlasIndex, 'origins'>,
  source: Source,
  publisher: string
): string {
  const agency = agencyOf(index, source)?.name;
  const client = publisherOf(index, source);
  if (agency === undefined || client === null || sameName(agency, client)) return publisher;
  return agencyIn(isolate(agency), publisher);
}
