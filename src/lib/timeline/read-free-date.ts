import { AROUND_DATE, freeDates } from '#words/free-dates';
import { civilOf, dayOf, weekdayOf } from '$lib/core/time/day';
import { contains, type Span } from '$lib/core/time/span';

const DAY_MS = 86_400_000;
/** A day and a month between slashes or dashes stand in one order here and in the other there. */
const EITHER_ORDER = /\d\s*[/-]\s*\d/;

/**
 * The day (since 1970-01-01) meant by a date as people write it: `13 Sept`, `September 13`, `13.9.2023`. Without a year it is the one
 * nearest to the day `near`, in the days of the atlas if it has such a day. Null for anything that would need another guess: `9/11`,
 * `13 Sept 23`, a month alone, a weekday that does not match, a day that does not exist.
 */
export function readFreeDate(text: string, near: number, atlas: Span): number | null {
  const typed = text.trim();
  if (EITHER_ORDER.test(typed)) return null;
  const instant = new Date((near + 0.5) * DAY_MS);
  const [found, ...more] = freeDates.parse(typed, { instant, timezone: 0 });
  if (!found || more.length > 0 || found.end) return null;
  const around = typed.slice(0, found.index) + typed.slice(found.index + found.text.length);
  if (around.toLowerCase().replace(AROUND_DATE, '') !== '') return null;
  const { start } = found;
  if (!start.isCertain('day') || !start.isCertain('month')) return null;
  const [day, month, year] = [start.get('day'), start.get('month'), start.get('year')];
  if (day === null || month === null || year === null) return null;
  const isYearSaid = start.isCertain('year');
  if (isYearSaid && !/\d{4}/.test(found.text)) return null;
  const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
  const days = (isYearSaid ? [year] : likelyYears(near, atlas))
    .map((one) => dayOf(one, month, day))
    .filter((one) => civilOf(one).day === day)
    .filter((one) => weekday === null || weekdayOf(one) === weekday);
  const inside = days.filter((one) => contains(atlas, { from: one, to: one + 1 }));
  const byDistance = (a: number, b: number) => Math.abs(a - near) - Math.abs(b - near);
  return (inside.length > 0 ? inside : days).sort(byDistance)[0] ?? null;
}

/** Among these years are the nearest one, and the nearest in the atlas, in which a day of the year may lie. */
function likelyYears(near: number, atlas: Span): number[] {
  const years = [near, atlas.from, atlas.to - 1].map((day) => civilOf(day).year);
  return years.flatMap((year) => [year - 1, year, year + 1]);
}
