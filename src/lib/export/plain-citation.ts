import { withoutIsolates } from '../core/text/isolate';
import { plain } from './cite-event/as-text';
import type { Citations } from './cite-event/citation';

/** The citation of a source as the words of a table or a file of data; empty where the atlas has none of that id. */
export function plainCitation(citations: Citations, source: string): string {
  return withoutIsolates(plain(citations[source] ?? []));
}
