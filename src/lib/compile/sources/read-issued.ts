import { yearOfCsl } from '../../core/time/csl-year';
import { formatIsoYear } from '../../core/time/iso-year';
import { dayOf } from '../../core/time/day';
import { formatWhen } from '../../core/wording/format-when';
import { parseWhen } from '../../core/time/parse-when';
import type { Span } from '../../core/time/span';
import type { CslDate } from './csl-date';
import { readTimedDay, type TimedDay } from './read-timed-day';

/** What a CSL-JSON date says about the day of publication. */
export type Issued = {
  /** The possible civil days: one for a plain day, null if it cannot be read. */
  days: Span | null;
  /** The date as printed, if it is not a plain day. */
  words?: string;
} & Pick<TimedDay, 'at' | 'issue'>;

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** Reads a date of CSL-JSON, its days reckoned in `zone`. A date in words is read if it is EDTF or ISO 8601. */
export function readIssued(issued: CslDate, zone: string): Issued {
  if (typeof issued === 'string') return readText(issued, zone);
  const ends = (issued['date-parts'] ?? []).map(knownParts).filter((parts) => parts.length > 0);
  const [first] = ends;
  if (!first) return readText(issued.raw ?? issued.literal ?? '', zone);
  const season = seasonOf(issued.season, first);
  if (season !== undefined && ends.length === 1) return readSeason(season, first[0] ?? 0);
  const circa = isTrue(issued.circa) ? '~' : '';
  const edtf = ends.map((parts) => `${edtfOf(parts)}${circa}`).join('/');
  return readEdtf(edtf, zone);
}

function readText(text: string, zone: string): Issued {
  const printed = text.trim();
  if (printed === '') return { days: null };
  const { day, ...time } = readTimedDay(printed) ?? { day: printed };
  const { days, words } = readEdtf(day, zone);
  return words === undefined ? { days, ...time } : { days, words: printed };
}

function readEdtf(edtf: string, zone: string): Issued {
  const { value: when } = parseWhen(edtf, { zone });
  if (!when || when.openStart || when.openEnd) return { days: null, words: edtf };
  const { days } = when.widened;
  return days.to - days.from === 1 ? { days } : { days, words: formatWhen(when) };
}

/**
 * Seasons differ between the hemispheres, and a winter spans two years. So a season covers the year that it names; a summer, a
 * winter or an unknown word also covers the December before and the two months after.
 */
function readSeason(season: string, year: number): Issued {
  const counted = yearOfCsl(year);
  const words = `${season} ${year}`;
  if (counted === null) return { days: null, words };
  const isWithin = /^(?:spring|autumn|fall)$/i.test(season);
  const from = isWithin ? dayOf(counted, 1, 1) : dayOf(counted - 1, 12, 1);
  const to = isWithin ? dayOf(counted + 1, 1, 1) : dayOf(counted + 1, 3, 1);
  return { days: { from, to }, words };
}

/** The word for a season: from CSL's own field, or from a month of 13 to 16 or 21 to 24, as some programs write it. */
function seasonOf(season: unknown, parts: readonly number[]): string | undefined {
  const [, month = 0] = parts;
  const number = month > 20 ? month - 20 : month > 12 ? month - 12 : Number(season);
  if (SEASONS[number - 1]) return SEASONS[number - 1];
  return typeof season === 'string' && season.trim() !== '' ? season.trim() : undefined;
}

/** Year, month and day up to the first unknown one, which null, 0 or an empty text marks. */
function knownParts(parts: readonly (number | string | null)[]): number[] {
  const numbers = parts.map((part) => Number(part ?? 0));
  const end = numbers.findIndex((number) => number === 0);
  return end === -1 ? numbers : numbers.slice(0, end);
}

function edtfOf([year = 0, ...rest]: readonly number[]): string {
  const counted = yearOfCsl(year);
  return [
    counted === null ? '' : formatIsoYear(counted),
    ...rest.map((part) => String(part).padStart(2, '0'))
  ].join('-');
}

function isTrue(flag: unknown): boolean {
  return flag !== undefined && flag !== false && flag !== 0 && !/^(?:0|false|)$/.test(String(flag));
}
