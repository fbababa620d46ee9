import type { Span } from './span';

/** A part of the local day: night 0-6, morning 6-12, afternoon 12-18, evening 18-24. */
export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening';

/** How precisely a time is stated, finest first; for an interval, its coarser end. */
export type Precision = 'minute' | 'part' | 'day' | 'month' | 'year' | 'decade' | 'century';

/** The same stretch on both scales. */
export type TimeSpan = {
  /** Civil days at the place: whole numbers of days since 1970-01-01, half-open. */
  days: Span;
  /** Instants: seconds since 1970-01-01T00:00Z, half-open. */
  instants: Span;
};

/**
 * A parsed time of an atlas. The text is EDTF (ISO 8601-2) level 0 with `~ ? %`, `X` digits and open intervals, or Dateline's
 * profile `YYYY-MM-DDTHH:MM±HH:MM`, alone or as an interval.
 */
export type When = {
  /** The text as written in the atlas. */
  edtf: string;
  part?: DayPart;
  precision: Precision;
  /** The EDTF qualifier of the text: `~` approximate, `?` uncertain, `%` both, or none. */
  qualifier: '' | '~' | '?' | '%';
  /** One-sided: `../2023-09-11` is open at its start, `2023-09-12/..` at its end. */
  openStart: boolean;
  openEnd: boolean;
  /** The IANA zone of the place, used for the civil days. */
  zone: string;
  /** The calendar in which to print it; absent for the Gregorian, in which it is always written, compared and sorted. */
  calendar?: 'julian';
  /** Minutes east of UTC of the text's own time; absent if it has no clock time. */
  offset?: number;
  /** What the text says. An open end adds nothing: the stretch is then that of the known end. */
  stated: TimeSpan;
  /**
   * `stated`, widened by one unit of its precision on each side if approximate: by 15 minutes for a clock time, by ten days for
   * `2023-09-1X`. In an interval, only the approximate end moves, and outwards.
   */
  widened: TimeSpan;
};
