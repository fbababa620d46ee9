import { inFigures } from './numbers';
import { joinNames } from './join-names';
import { quoted } from './sentence';

/** The parts of a link, at the start of a sentence. */
const LINK_PARTS = {
  day: 'Day',
  hour: 'Hour',
  to: 'Last day',
  event: 'Event',
  journey: 'Journey',
  known: 'Known by',
  compare: 'Compare',
  actor: 'Who',
  kind: 'Kind',
  status: 'Status',
  source: 'Source',
  place: 'Place',
  failed: 'Failed expectations',
  hide: 'Hidden journey',
  follow: 'Followed journey',
  graph: 'Train graph',
  axis: 'Axis',
  view: 'Map view',
  play: 'Play',
  without: 'Panel'
};

/** A part of a link: `day` in its path, the others in its query. */
export type LinkPart = keyof typeof LINK_PARTS;

/** Which value of a link is ignored, `found` being in quotation marks; and why, or what to write instead. */
export const partIgnored = (part: LinkPart, found: string, advice: string) =>
  `${LINK_PARTS[part]} ${found} ignored: ${advice}`;

/** Why a part is ignored, or what to write instead: the end of such a sentence. */
export const useDateLike = (date: string) => `use a date like ${date}`;
export const useValueOrDateLike = (value: string, date: string) =>
  `use ${quoted(value)} or a date like ${date}`;
export const useDayAndHourLike = (example: string) => `use 00 to 23 for the hour, as in ${example}`;
export const useHours = 'use 00 to 23';
export const usePercent = 'use a number from 0 to 100';
export const useValue = (value: string) => `use ${quoted(value)}`;
export const useFilterValue = (example: string) =>
  `use one of those under Filter, such as ${quoted(example)}`;
export const useCamera = (example: string) => `use zoom/latitude/longitude, like ${example}`;
export const beforeFirst = (first: string) => `it is before the first day, ${first}`;
export const needsSingleDay = 'it needs a single day';
export const needsFirstDay = 'it needs a first day';
export const needsDay = 'it needs a day';
/** `first` is in quotation marks. */
export const givenBefore = (first: string) => `the address already has ${first}`;
export const notInAtlas = 'not in this atlas';
export const canBeLeftOut = (panels: readonly string[]) => `${joinNames(panels)} can be left out`;

/** Only so many characters of a query are read. */
export const addressTooLong = (characters: number) =>
  `The address is too long: only its first ${inFigures(characters)} characters are read`;
