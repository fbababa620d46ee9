import { entryTitle, leftOutOfCalendar } from '#words/calendar';
import { versionIs } from '#words/export';
import { LANGUAGE } from '#words/language';
import { joinSentences } from '#words/sentence';
import { kindNames, statusTitles } from '#words/statuses';
import type { WholeAtlas } from '../../core/atlas';
import type { KnownEvent } from '../../core/evidence/known-event';
import { extent } from '../../core/extent';
import { withoutIsolates } from '../../core/text/isolate';
import { isoFromDay } from '../../core/time/day';
import { eventAddress } from '../../core/view/event-address';
import { eventTime } from '../../core/wording/event-time';
import { precisionWords } from '../../core/wording/precision-words';
import { citeEvent } from '../cite-event/cite-event';
import { licenceWords } from '../licence-words';
import { placeGeometry } from '../place-geometry';
import { prepareExport, type Prepared } from '../prepare-export';
import { calendarTime, isLoose, type CalendarTime } from './calendar-time';
import { contentLines, textValue, type Property } from './content-lines';

/** What a calendar can say of how well an event is known; nothing of one that is only reported. */
const STATUSES: Partial<Record<KnownEvent['status'], string>> = {
  retracted: 'CANCELLED',
  planned: 'TENTATIVE',
  disputed: 'TENTATIVE',
  corroborated: 'CONFIRMED'
};

/**
 * The events and expectations of an atlas as iCalendar (RFC 5545), each with its citation. What the atlas knows to the day takes the
 * whole day, what it knows to the minute has its hour in UTC, and what names no day is left out and counted. `site` is the public
 * address of the site.
 */
export function writeCalendar(atlas: WholeAtlas, site: string): string {
  const prepared = prepareExport(atlas);
  const entries = prepared.events.flatMap((known) => {
    const time = calendarTime(known.when);
    return time ? [entry(prepared, site, known, time)] : [];
  });
  const left = prepared.events.length - entries.length;
  const about = joinSentences([
    atlas.summary,
    ...(left > 0 ? [leftOutOfCalendar(left)] : []),
    versionIs(atlas.version),
    licenceWords(atlas)
  ]);
  return contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Dateline//${atlas.id}//${LANGUAGE.toUpperCase()}`],
    ['NAME', textValue(atlas.title)],
    ['X-WR-CALNAME', textValue(atlas.title)],
    ['DESCRIPTION', textValue(about)],
    ['X-WR-CALDESC', textValue(about)],
    ['URL', `${site}/${atlas.id}`],
    ...entries.flat(),
    ['END', 'VCALENDAR']
  ]);
}

function entry(
  prepared: Prepared,
  site: string,
  known: KnownEvent,
  time: CalendarTime
): Property[] {
  const { index } = prepared;
  const { event, title, status, failed, when } = known;
  const address = `${site}${eventAddress(index.atlas.id, known)}`;
  const loose = when && isLoose(when) ? withoutIsolates(eventTime(known)) : null;
  const told = failed ? 'CANCELLED' : STATUSES[status];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@${index.atlas.id}.${new URL(site).host}`],
    ['DTSTAMP', `${compact(lastReport(prepared, known))}T000000Z`],
    ...startAndEnd(time),
    ['SUMMARY', textValue(entryTitle(title, { status, failed }, loose))],
    ['DESCRIPTION', textValue(withoutIsolates(citeEvent(index, known, prepared, address).text))],
    ...whereabouts(prepared, known),
    ['URL', address],
    ['CATEGORIES', [statusTitles[status], kindNames[event.kind]].map(textValue).join(',')],
    ...(told === undefined ? [] : [['STATUS', told] as const]),
    // Nobody is busy because of what is in the news.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT']
  ];
}

function startAndEnd(time: CalendarTime): Property[] {
  if ('days' in time)
    return [
      ['DTSTART;VALUE=DATE', compact(time.days.from)],
      ['DTEND;VALUE=DATE', compact(time.days.to)]
    ];
  const { from, to } = time.instants;
  return [
    ['DTSTART', compactInstant(from)],
    ...(to > from ? [['DTEND', compactInstant(to)] as const] : [])
  ];
}

/** The place in words, with how closely it is known; a position only where that is close, since a calendar has no radius. */
function whereabouts({ index }: Prepared, known: KnownEvent): Property[] {
  const place = index.places.get(known.place ?? '');
  if (!place) return [];
  const shape = placeGeometry(place);
  const isClose = place.precision === 'site' || place.precision === 'city';
  const [longitude, latitude] = shape?.type === 'Point' && isClose ? shape.coordinates : [];
  return [
    ['LOCATION', textValue(`${place.name} (${precisionWords(place)})`)],
    ...(latitude === undefined ? [] : [['GEO', `${latitude};${longitude}`] as const])
  ];
}

/** The day on which the last report of an event was out: entries must tell when they were made, and a build reads no clock. */
function lastReport({ index }: Prepared, { claims }: KnownEvent): number {
  const days = claims.flatMap(({ source }) => index.sources.get(source)?.published.to ?? []);
  return extent(days).to - 1;
}

/** `20230912` */
function compact(day: number): string {
  return isoFromDay(day).replaceAll('-', '');
}

/** `20230911T200000Z`, of seconds since 1970-01-01T00:00Z. */
function compactInstant(instant: number): string {
  return new Date(instant * 1000).toISOString().replace(/\.000|[-:]/g, '');
}
