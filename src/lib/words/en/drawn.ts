import { countNoun, eventsAndExpected } from './count-noun';
import { capitalise, joinSentences } from './sentence';
import { statusNames } from './statuses';

/** On preview pictures. */
export const siteHeading = 'News reports on a map you can scrub';
export const siteText = 'Every mark cites its source.';
export const atlasText = 'News reports on a map you can scrub; every mark cites its source.';

/** What pictures show, for those who cannot see them: of one or more days, of an atlas, of the site. */
export const daysAlt = (days: string, counts: string, sentence: string) =>
  `A map of ${days}: ${counts}. ${sentence}`;
export const atlasAlt = (title: string, counts: string) => `A map of ${title}: ${counts}.`;
export const siteAlt = 'A map with the places of news reports.';

/** A day with nothing dated to it, or, if something runs over it, to it alone; and the nearest days before and after it with something. */
export const nothingDatedToDay = (runsOver: boolean, before: string | null, after: string | null) =>
  joinSentences([
    runsOver ? 'Nothing dated to this day alone.' : 'Nothing dated to this day.',
    ...(before === null ? [] : [`Before: ${before}.`]),
    ...(after === null ? [] : [`After: ${after}.`])
  ]);

/** How many events and expectations, how many more that are loosely dated, and from how many sources. */
export function counts(
  { dated, expected, loose }: { dated: number; expected: number; loose: number },
  sources: number
): string {
  const events = [
    ...(dated > 0 || expected > 0 || loose === 0 ? [eventsAndExpected(dated, expected)] : []),
    ...(loose > 0 ? [`${loose} loosely dated`] : [])
  ].join(', ');
  return sources > 0 ? `${events} · ${countNoun(sources, 'source')}` : events;
}

/** The status of a picture's event, and whether it is a failed expectation. */
export const standing = (status: keyof typeof statusNames, failed: boolean) =>
  capitalise(statusNames[status]) + (failed ? '; it did not come about so' : '');
