import { countNoun } from './count-noun';
import { quoted } from './sentence';

/** What a page of a time is about, where nothing of the atlas is dated to it. */
export const nothingDated = (time: string, atlas: string) =>
  `${time}: nothing dated to it in ${quoted(atlas)}.`;

/** The same where so many events are, from so many sources. */
export const eventsFrom = (time: string, events: number, sources: number) =>
  `${time}: ${countNoun(events, 'event')} from ${countNoun(sources, 'source')}.`;
