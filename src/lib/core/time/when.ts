import type { Span } from './span';

/** A part of the local day: night 0-6, morning 6-12, afternoon 12-18, evening 18-24. */
export type Part = 'night' | 'morning' | 'afternoon' | 'evening';

/** How finely a time is stated, finest first; of an interval, its coarser end. */
export type Precision = 'minute' | 'part' | 'day' | 'month' | 'year' | 'decade' | 'century';

/** The same stretch on both scales. */
export type TimeSpan = {
  /** Civil days at the place: whole numbers of days since 1970-01-01, half-open. */
  days: Span;
  /** Instants: seconds since 1970-01-01T00:00Z, half-open. */
  instants: Span;
};

/**
 * A time as an atlas states it, read. The text is EDTF (ISO 8601-2) level 0 with `~ ? %`, `X` digits
 * and open intervals, or Dateline's profile `YYYY-MM-DDTHH:MM±HH:MM`, alone or as an interval.
 */
export type When = {
  /** The text as it stands in the atlas. */
  edtf: string;
  part?: Part;
  precision: Precision;
  /** The EDTF qualifier of the text: `~` approximate, `?` uncertain, `%` both, or none. */
  qualifier: '' | '~' | '?' | '%';
  /** One-sided: `../2023-09-11` is open at its start, `2023-09-12/..` at its end. */
  openStart: boolean;
  openEnd: boolean;
  /** The IANA zone of the place, in which the civil days are reckoned. */
  zone: string;
  /** By which calendar it is printed; absent for the Gregorian, by which it is always written, compared and put in order. */
  calendar?: 'julian';
  /** Minutes east of UTC that the text's own time carries; absent where it states no clock time. */
  offset?: number;
  /** What the text says. An open end adds nothing: the stretch is then that of the end that is known. */
  stated: TimeSpan;
  /**
   * `stated`, widened by one unit of its precision on each side where it is approximate: by 15 minutes for a clock time,
   * by ten days for `2023-09-1X`. Of an interval, only the approximate end moves, and outwards.
   */
  widened: TimeSpan;
};
