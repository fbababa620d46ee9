import { countNoun } from './count-noun';
import { capitalise, joinSentences } from './sentence';
import { statusNames } from './statuses';

/** On preview pictures. */
export const siteHeading = 'News reports on a map you can scrub';
export const siteText = 'Every mark cites its source.';
export const atlasText = 'News reports on a map you can scrub; every mark cites its source.';

/** What pictures show, for those who cannot see them: of a day or days, of an atlas, of the site. */
export const daysAlt = (days: string, counts: string, sentence: string) =>
  `A map of ${days}: ${counts}. ${sentence}`;
export const atlasAlt = (title: string, counts: string) => `A map of ${title}: ${counts}.`;
export const siteAlt = 'A map with the places of news reports.';

/** A day to which nothing is dated, with the nearest before and after it to which something is. */
export const nothingDatedToDay = (before: string | null, after: string | null) =>
  joinSentences([
    'Nothing dated to this day.',
    ...(before === null ? [] : [`Before: ${before}.`]),
    ...(after === null ? [] : [`After: ${after}.`])
  ]);

/** How many events, how many more that are only loosely dated, and from how many sources. */
export function counts(dated: number, loose: number, sources: number): string {
  const events = [
    ...(dated > 0 || loose === 0 ? [countNoun(dated, 'event')] : []),
    ...(loose > 0 ? [`${loose} loosely dated`] : [])
  ].join(', ');
  return sources > 0 ? `${events} · ${countNoun(sources, 'source')}` : events;
}

/** The status of the event that stands for a picture, and whether it is an expectation that failed. */
export const standing = (status: keyof typeof statusNames, failed: boolean) =>
  capitalise(statusNames[status]) + (failed ? '; it did not come about so' : '');
