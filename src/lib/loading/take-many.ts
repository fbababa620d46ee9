import type { Atlas, Event } from '$lib/core/atlas';
import { keepHistory } from '$lib/core/evidence/claims-history';
import type { Titles } from '$lib/core/evidence/event-supply';
import { VersionsHistory } from '$lib/core/evidence/versions-history';
import { indexAtlas } from '$lib/core/index-atlas';
import { STRETCH_LENGTH } from '$lib/core/evidence/stretch-length';
import type { ManyEvents } from './atlas-file';
import { unpackNumbers } from './pack-numbers';
import { unpackVersions } from './unpack-versions';
import { StretchSupply } from './stretch-supply';

/** Where the events of an atlas come from that did not come along with it. */
type Fetch = {
  fetchEvents: (stretch: number) => Promise<Event[]>;
  fetchTitles: () => Promise<Titles>;
};

/** Gives an atlas of many events its history: what its file knows of all of them, with those that came along, and the way to the others. */
export function takeMany(atlas: Atlas, many: ManyEvents, fetch: Fetch): void {
  const index = indexAtlas(atlas);
  const history = new VersionsHistory(index, unpackVersions(atlas, many.versions));
  for (const [i, row] of unpackNumbers(many.carried).entries()) {
    const event = atlas.events[i];
    if (event) history.take(row, event);
  }
  history.supply = new StretchSupply({
    index,
    history,
    length: STRETCH_LENGTH,
    tied: tiesOf(many),
    ...fetch
  });
  keepHistory(index, history);
}

/** The rows that outcomes tie to each: what settled it, and what it settled. */
function tiesOf({ settled, settlers }: ManyEvents): Map<number, number[]> {
  const ties = new Map<number, number[]>();
  const tie = (a: number, b: number) => ties.set(a, [...(ties.get(a) ?? []), b]);
  const others = unpackNumbers(settlers);
  for (const [i, row] of unpackNumbers(settled).entries()) {
    const settler = others[i];
    if (settler === undefined) continue;
    tie(row, settler);
    tie(settler, row);
  }
  return ties;
}
