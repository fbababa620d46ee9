import type { Atlas } from '../../lib/core/atlas';
import { bordersOfToday } from '#words/map';
import * as words from '#words/drawn';
import { bordersOf } from '../../lib/core/borders-of';
import { ensureFullStop } from '#words/sentence';
import { civilOf } from '../../lib/core/time/day';
import { daysAround, datedDays } from '../../lib/core/evidence/days-of-events';
import { formatDay, formatWeekday } from '../../lib/core/wording/format-day';
import { formatDays } from '../../lib/core/wording/format-days';
import { yearName } from '#words/dates';
import type { KnownEvent } from '../../lib/core/evidence/known-event';
import { contains, type Span } from '../../lib/core/time/span';
import { countAs } from '../../lib/core/view/count-as';
import type { Shown } from '../../lib/core/view/visible-at';
import { isolate } from '../../lib/core/text/isolate';
import { leadingEvent } from '../../lib/core/view/leading-events';

/** What a picture says beside its map. */
export type PictureWords = {
  /** The largest words, in lines: a date, or a title. */
  heading: string[];
  /** Small, over the heading. */
  over: string;
  /** The event that represents the picture, whose sign stands over the text; null if the text is a sentence of its own. */
  event: Shown | null;
  /** Shown instead of the event. */
  text: string;
  foot: string[];
  /** What the picture shows, for those who cannot see it. */
  alt: string;
};

/** The words for one or more days: civil days, half-open; `sentence` tells what happened, if it does. */
export function dayWords(
  atlas: Atlas,
  days: Span,
  events: readonly KnownEvent[],
  shown: readonly Shown[],
  sentence: string | null = null
): PictureWords {
  const dated = countAs(shown, 'dated');
  const expected = countAs(shown, 'due');
  const loose = shown.length - dated - expected;
  const event = headlineOf(days, shown);
  const text = sentence ?? event?.known.title ?? nothingAlone(days, events);
  const counts = words.counts({ dated, expected, loose }, sourcesOf(shown));
  const date = formatDays(days);
  return {
    heading: headingOf(days),
    over: days.to - days.from === 1 ? formatWeekday(days.from) : '',
    event: sentence === null ? event : null,
    text,
    foot: [atlas.title, counts, ...bordersIn(atlas)],
    alt: words.daysAlt(date, counts, isolate(ensureFullStop(text)))
  };
}

/**
 * The event that represents some days: of those dated to these days alone, the best known. What runs over other days too, or is
 * known only to a month, represents none.
 */
export function headlineOf(days: Span, shown: readonly Shown[]): Shown | null {
  const own = shown.filter(
    ({ known, match }) => match === 'dated' && known.when && contains(days, known.when.stated.days)
  );
  return own.length > 0 ? leadingEvent(own) : null;
}

/** The words for a whole atlas. */
export function atlasWords(atlas: Atlas): PictureWords {
  const dates = formatDays(atlas.stretch, { weekday: false });
  const expected = atlas.events.filter(({ outcome }) => outcome).length;
  const counts = words.counts(
    { dated: atlas.events.length - expected, expected, loose: 0 },
    atlas.sources.length
  );
  return {
    heading: [atlas.title],
    over: dates,
    event: null,
    text: words.atlasText,
    foot: [counts, ...bordersIn(atlas)],
    alt: words.atlasAlt(isolate(atlas.title), counts)
  };
}

/** The words for the site, with so many atlases. */
export function siteWords(atlases: readonly Atlas[]): PictureWords {
  return {
    heading: [words.siteHeading],
    over: '',
    event: null,
    text: words.siteText,
    foot: atlases.map(({ title }) => title).slice(0, 3),
    alt: words.siteAlt
  };
}

function bordersIn(atlas: Atlas): string[] {
  return bordersOf(atlas) === 'today' ? [bordersOfToday] : [];
}

function headingOf(days: Span): string[] {
  const last = days.to - 1;
  if (days.from === last) {
    const date = formatDay(last, { weekday: false, year: false });
    return [date, yearName(civilOf(last).year)];
  }
  return [formatDays(days, { weekday: false })];
}

/** That nothing is dated to the days alone, though something is to them and others. */
function nothingAlone(days: Span, events: readonly KnownEvent[]): string {
  const { before, after } = daysAround(datedDays(events), days);
  const named = (day: number | null) => (day === null ? null : formatDay(day));
  return words.nothingDatedToDayAlone(named(before), named(after));
}

function sourcesOf(shown: readonly Shown[]): number {
  return new Set(shown.flatMap(({ known }) => known.claims.map(({ source }) => source))).size;
}
