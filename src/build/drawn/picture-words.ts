import type { Atlas } from '../../lib/core/atlas';
import * as words from '#words/drawn';
import { ensureFullStop } from '#words/sentence';
import { civilOf } from '../../lib/core/time/day';
import { daysAround, datedDays } from '../../lib/core/evidence/days-of-events';
import { formatDay, formatWeekday } from '../../lib/core/wording/format-day';
import { formatDays } from '../../lib/core/wording/format-days';
import { yearName } from '#words/dates';
import type { KnownEvent } from '../../lib/core/evidence/known-event';
import { contains, type Span } from '../../lib/core/time/span';
import type { Shown } from '../../lib/core/view/visible-at';
import { isolate } from '../../lib/core/text/isolate';
import { leadingEvent } from '../../lib/core/view/leading-events';

/** What a picture says beside its map. */
export type PictureWords = {
  /** The largest words, in lines: a date, or a title. */
  heading: string[];
  /** Small, over the heading. */
  over: string;
  /** The event that represents the picture; null if there are only words. */
  event: Shown | null;
  /** Shown instead of the event. */
  text: string;
  foot: string[];
  /** What the picture shows, for those who cannot see it. */
  alt: string;
};

/** The words for one or more days: civil days, half-open. */
export function dayWords(
  atlas: Atlas,
  days: Span,
  events: readonly KnownEvent[],
  shown: readonly Shown[]
): PictureWords {
  const dated = shown.filter(({ match }) => match === 'dated').length;
  const event = headlineOf(days, shown);
  const text = event ? event.known.event.title : nothing(days, events);
  const counts = words.counts(dated, shown.length - dated, sourcesOf(shown));
  const date = formatDays(days);
  return {
    heading: headingOf(days),
    over: days.to - days.from === 1 ? formatWeekday(days.from) : '',
    event,
    text,
    foot: [atlas.title, counts],
    alt: words.daysAlt(date, counts, isolate(ensureFullStop(text)))
  };
}

/**
 * The event that represents some days: of those dated to the days alone, otherwise those that run over them, otherwise those
 * known only loosely, the first that is best known: corroborated before disputed, reported, planned and retracted.
 */
export function headlineOf(days: Span, shown: readonly Shown[]): Shown | null {
  const dated = shown.filter(({ match }) => match === 'dated');
  const own = dated.filter(({ known }) => known.when && contains(days, known.when.stated.days));
  const [best] = [own, dated, shown].filter((events) => events.length > 0);
  return best ? leadingEvent(best) : null;
}

/** The words for a whole atlas. */
export function atlasWords(atlas: Atlas): PictureWords {
  const dates = formatDays(atlas.stretch, { weekday: false });
  const counts = words.counts(atlas.events.length, 0, atlas.sources.length);
  return {
    heading: [atlas.title],
    over: dates,
    event: null,
    text: words.atlasText,
    foot: [counts],
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

function headingOf(days: Span): string[] {
  const last = days.to - 1;
  if (days.from === last) {
    const date = formatDay(last, { weekday: false, year: false });
    return [date, yearName(civilOf(last).year)];
  }
  return [formatDays(days, { weekday: false })];
}

function nothing(days: Span, events: readonly KnownEvent[]): string {
  const { before, after } = daysAround(datedDays(events), days);
  const named = (day: number | null) => (day === null ? null : formatDay(day));
  return words.nothingDatedToDay(named(before), named(after));
}

function sourcesOf(shown: readonly Shown[]): number {
  return new Set(shown.flatMap(({ known }) => known.claims.map(({ source }) => source))).size;
}
