/** From January. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' '
  );

/** From January; short ones stay whole. */
export const SHORT_MONTHS = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');

/** From Sunday, as `weekdayOf` counts. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
