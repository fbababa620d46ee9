import type { Atlas, Event } from '$lib/core/atlas';
import type { Titles } from '$lib/core/evidence/event-supply';
import { STRETCH_LENGTH } from '$lib/core/evidence/stretch-length';
import { packEvents, unpackEvents, type PackedEvents } from './pack-events';

/** The events of a stretch, as their file beside the pages holds them. */
export type EventsFile = PackedEvents & {
  /** The id and the version of the atlas. */
  atlas: string;
  version: string;
};

/** The ids and titles of all events, as their file beside the pages holds them. */
export type TitlesFile = {
  atlas: string;
  version: string;
  ids: string[];
  titles: string[];
  /** The rows of those that were called otherwise before, and what they were called until which day. */
  before: [row: number, title: string, until: number][];
};

/** The file of events with a number, counted from 0. */
export function toEventsFile(atlas: Atlas, number: number): EventsFile {
  const events = atlas.events.slice(number * STRETCH_LENGTH, (number + 1) * STRETCH_LENGTH);
  return { atlas: atlas.id, version: atlas.version, ...packEvents(events, atlas.zone) };
}

/** The events that a file holds. What the file says is taken as it is. */
export function fromEventsFile({ zone }: Atlas, file: EventsFile): Event[] {
  return unpackEvents(file, zone);
}

/** The file of titles. */
export function toTitlesFile({ id, version, events }: Atlas): TitlesFile {
  return {
    atlas: id,
    version,
    ids: events.map((event) => event.id),
    titles: events.map(({ title }) => title),
    before: events.flatMap(({ titleBefore }, row): TitlesFile['before'] =>
      titleBefore ? [[row, titleBefore.title, titleBefore.until]] : []
    )
  };
}

/** The titles that a file holds. */
export function fromTitlesFile({ ids, titles, before }: TitlesFile): Titles {
  return {
    ids,
    titles,
    before: new Map(before.map(([row, title, until]) => [row, { title, until }]))
  };
}
