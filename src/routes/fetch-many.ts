import { base } from '$app/paths';
import type { Atlas } from '$lib/core/atlas';
import type { ManyEvents } from '$lib/loading/atlas-file';
import {
  fromEventsFile,
  fromTitlesFile,
  type EventsFile,
  type TitlesFile
} from '$lib/loading/events-file';
import { fetchFile } from '$lib/loading/fetch-file';
import { LoadFailure } from '$lib/loading/load-failure';
import { takeMany } from '$lib/loading/take-many';

/** Gives an atlas of many events the way to those that did not come along with it: files beside the pages, of the same version. */
export function fetchMany(atlas: Atlas, many: ManyEvents): void {
  const fetchOf = async <T extends EventsFile | TitlesFile>(
    kind: 'events' | 'titles',
    name: string
  ): Promise<T> => {
    const address = `${base}/${encodeURIComponent(atlas.id)}/${name}`;
    const file = await fetchFile<T>(address, { kind, fetch });
    if (file.atlas !== atlas.id) throw new LoadFailure({ address, otherAtlas: file.atlas }, false);
    if (file.version === atlas.version) return file;
    const cause = `expected version ${atlas.version}, found ${file.version}`;
    throw new LoadFailure(kind, false, { cause });
  };
  takeMany(atlas, many, {
    fetchEvents: async (stretch) =>
      fromEventsFile(atlas, await fetchOf<EventsFile>('events', `events/${stretch}.json`)),
    fetchTitles: async () => fromTitlesFile(await fetchOf<TitlesFile>('titles', 'titles/0.json'))
  });
}
