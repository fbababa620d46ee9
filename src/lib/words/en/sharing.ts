import { countNoun } from './count-noun';
import { quoted } from './sentence';

/** A page's description for a time to which nothing in the atlas is dated. */
export const nothingDated = (time: string, atlas: string) =>
  `${time}: nothing dated to it in ${quoted(atlas)}.`;

/** The same for so many events, from so many sources. */
export const eventsFrom = (time: string, events: number, sources: number) =>
  `${time}: ${countNoun(events, 'event')} from ${countNoun(sources, 'source')}.`;
