import { withoutIsolates } from '../core/text/isolate';
import { plain } from './cite-event/as-text';
import type { Citations } from './cite-event/citation';

/** The citation of a source as plain words for a table or data file; empty if the atlas has none with that id. */
export function plainCitation(citations: Citations, source: string): string {
  return withoutIsolates(plain(citations[source] ?? []));
}
