import { fixRoles } from '#words/graph';
import { eventTime } from '$lib/core/wording/event-time';
import { formatKm } from '$lib/core/wording/format-km';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { joinNames } from '#words/join-names';
import { publisherName } from '$lib/core/evidence/publisher-name';
import { isolate } from '$lib/core/text/isolate';
import type { ShapeFix } from './graph-shape';

/** What a graph says of a fix. */
export type FixText = {
  place: string;
  time: string;
  /** From the journey's start. */
  km: string;
  role: string;
  /** `The Times and the Post`. */
  sources: string;
};

/** The words for a fix, in the parts in which they are set. */
export function fixText(
  index: Pick<AtlasIndex, 'places' | 'sources' | 'origins'>,
  { fix, km }: ShapeFix
): FixText {
  const names = fix.claims.flatMap(({ source }) => {
    const found = index.sources.get(source);
    return found ? [publisherName(index, found)] : [];
  });
  return {
    place: isolate(index.places.get(fix.place)?.name ?? fix.place),
    time: eventTime(fix.known),
    km: formatKm(km),
    role: fixRoles[fix.role],
    sources: joinNames([...new Set(names)])
  };
}
