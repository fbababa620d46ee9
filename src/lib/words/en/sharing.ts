import { countNoun, eventsAndExpected } from './count-noun';
import { quoted } from './sentence';

/** A page's description for a time to which nothing in the atlas is dated. */
export const nothingDated = (time: string, atlas: string) =>
  `${time}: no events dated to it in ${quoted(atlas)}.`;

/** The same as known by some day, on which nothing had been reported of that time. */
export const nothingReported = (time: string, atlas: string) =>
  `${time}: no events had been reported by then in ${quoted(atlas)}.`;

/** The same for so many events and so many expectations, from so many sources; without the time where it has been told. */
export const eventsFrom = (
  time: string | null,
  { dated, due }: { dated: number; due: number },
  sources: number
) =>
  `${time === null ? '' : `${time}: `}${eventsAndExpected(dated, due)}${dated > 0 && due > 0 ? ',' : ''} from ${countNoun(sources, 'source')}.`;
