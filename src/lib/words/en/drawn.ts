import { countNoun, eventsAndExpected, looselyDated } from './count-noun';
import { listed } from './parts';
import { joinSentences } from './sentence';
import { statusTitles, turnedOut } from './statuses';

/** On preview pictures. */
export const siteHeading = 'Drag through the days: who went where, and who says so';
export const siteText = 'Every mark cites its source.';
export const atlasText = 'Drag through the days: who went where, and who says so.';

/** What pictures show, for those who cannot see them: of one or more days, of an atlas, of the site. */
export const daysAlt = (days: string, counts: string, sentence: string) =>
  `A map of ${days}: ${counts}. ${sentence}`;
export const atlasAlt = (title: string, counts: string) => `A map of ${title}: ${counts}.`;
export const siteAlt = 'A map of places in news reports.';

/** A day with nothing dated to it, or, if something runs over it, to it alone; and the nearest days before and after it with something. */
export const nothingDatedToDayAlone = (before: string | null, after: string | null) =>
  joinSentences([
    'No events dated to this day alone.',
    ...(before === null ? [] : [`Previous day with events: ${before}.`]),
    ...(after === null ? [] : [`Next: ${after}.`])
  ]);

/** How many events and expectations, how many more of no exact date, and from how many sources: `9 events · 21 more, exact date unknown · 12 sources`. */
export function counts(
  { dated, expected, loose }: { dated: number; expected: number; loose: number },
  sources: number
): string {
  const any = dated > 0 || expected > 0;
  return listed([
    ...(any || loose === 0 ? [eventsAndExpected(dated, expected)] : []),
    ...(loose > 0 ? [looselyDated(loose, any)] : []),
    ...(sources > 0 ? [countNoun(sources, 'source')] : [])
  ]);
}

/** The status of a picture's event, and whether it is a failed expectation. */
export const standing = (status: keyof typeof statusTitles, failed: boolean) =>
  statusTitles[status] + (failed ? `, ${turnedOut}` : '');
