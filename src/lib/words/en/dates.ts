/** From January. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' '
  );
/** Short names stay whole. */
const SHORT_MONTHS = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');
/** From Sunday. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day in some calendar. Months count from 1, weekdays from 0 for Sunday; years as in EDTF: 0 is 1 BC, and -43 is 44 BC. */
export type DayToName = {
  year: number;
  month: number;
  day: number;
  /** Null if the calendar has none for it. */
  weekday: number | null;
};

/** What of a day is named: all that is not false. Without the month there is no year. */
export type NameStyle = { weekday?: boolean; month?: boolean; year?: boolean; short?: boolean };

/** Whether all from one date `to` the other is meant, or something between one `and` the other. */
export type Joiner = 'to' | 'and';

const JOINERS: Record<Joiner, string> = { to: ' to ', and: ' and ' };

/** `Tuesday`, from 0 for Sunday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** `Tuesday 12 September 2023`; short, `Tue 12 Sept 2023`. */
export function dayName(date: DayToName, style: NameStyle): string {
  const { weekday = true, month = true, short = false } = style;
  const name = date.weekday === null ? '' : weekdayName(date.weekday);
  const words = [
    weekday && (short ? name.slice(0, 3) : name),
    date.day,
    month && monthName(date, style)
  ];
  return words.filter(Boolean).join(' ');
}

/** `September 2023`, `March 44 BC`. */
export function monthName(
  { month, year: inYear }: Pick<DayToName, 'month' | 'year'>,
  { year = true, short = false }: NameStyle
): string {
  const name = (short ? SHORT_MONTHS : MONTHS)[month - 1] ?? '';
  return year ? `${name} ${yearName(inYear)}` : name;
}

/** Years from 1 to this one carry `AD`: a bare `79` would be read as 1979. */
const LAST_WITH_ERA = 999;

/** `2023`, `AD 79`, `44 BC`. */
export function yearName(year: number): string {
  if (year < 1) return `${1 - year} BC`;
  return year <= LAST_WITH_ERA ? `AD ${year}` : String(year);
}

/** `2020s`, by their first year. */
export const decadeName = (year: number) => `${year}s`;

/** `Tuesday 12 to Thursday 14 September 2023` for two days: what both share is said once, after the second. */
export function dayNames(
  first: DayToName,
  last: DayToName,
  style: NameStyle,
  joiner: Joiner
): string {
  const sameYear = first.year === last.year;
  const start = {
    ...style,
    ...(sameYear && { year: false }),
    ...(sameYear && first.month === last.month && { month: false })
  };
  return dayName(first, start) + JOINERS[joiner] + dayName(last, style);
}

/** `September to October 2023` for two months: what both share is said once. */
export function monthNames(
  first: Pick<DayToName, 'month' | 'year'>,
  last: Pick<DayToName, 'month' | 'year'>,
  style: NameStyle,
  joiner: Joiner
): string {
  const start = first.year === last.year ? { ...style, year: false } : style;
  return monthName(first, start) + JOINERS[joiner] + monthName(last, style);
}

/** `2000 to 2099`, `50 to 41 BC`, `AD 40 to 49`, `44 BC to AD 14`: what both share is said once. */
export function yearNames(first: number, last: number, joiner: Joiner): string {
  if (last < 1) return `${1 - first}${JOINERS[joiner]}${yearName(last)}`;
  const end = first >= 1 && last <= LAST_WITH_ERA ? String(last) : yearName(last);
  return yearName(first) + JOINERS[joiner] + end;
}

/** A part of a day. */
export const partNames = {
  night: 'night',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening'
};
