import type { Atlas, WholeAtlas } from '../../src/lib/core/atlas';
import type { AtlasWords, WordKind } from '../../src/lib/core/atlas-words';
import { stretchCount } from '../../src/lib/core/evidence/stretch-count';
import { fromAtlasFile, toAtlasFile } from '../../src/lib/loading/atlas-file';
import { fromEventsFile, toEventsFile } from '../../src/lib/loading/events-file';
import { fromWordsFile, toWordsFile } from '../../src/lib/loading/words-file';

/** An atlas as a browser gets it: opened from its file, with the words of all that follow it. */
export function travelled(atlas: WholeAtlas): WholeAtlas {
  const { many, ...file } = sent(toAtlasFile(atlas));
  const first = fromAtlasFile(file);
  const stretches = Array.from({ length: many ? stretchCount(atlas) : 0 }, (_, i) => i);
  const events = stretches.flatMap((stretch) =>
    fromEventsFile(first, sent(toEventsFile(atlas, stretch)))
  );
  const opened = many ? { ...first, events } : first;
  const files = Array.from({ length: stretchCount(opened) }, (_, stretch) =>
    fromWordsFile(opened, stretch, sent(toWordsFile(atlas, stretch)))
  );
  // The story comes in a file of its own.
  return { ...joined(opened, files), ...(atlas.story && { story: sent(atlas.story) }) };
}

/** Data after its way over the network. */
export function sent<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

function joined(atlas: Atlas, files: readonly AtlasWords[]): WholeAtlas {
  const whole = <T extends { id: string }>(kind: WordKind, things: readonly T[]) =>
    things.map((thing) => {
      const [words, ...more] = files.flatMap((file) => file[kind].get(thing.id) ?? []);
      if (!words || more.length > 0) throw new Error(`${thing.id} is in ${more.length} more files`);
      return { ...thing, ...words };
    });
  return {
    ...atlas,
    actors: whole('actors', atlas.actors),
    sources: whole('sources', atlas.sources),
    places: whole('places', atlas.places),
    routes: whole('routes', atlas.routes),
    events: whole('events', atlas.events).map((event) => ({
      ...event,
      claims: whole('claims', event.claims)
    }))
  } as WholeAtlas;
}
