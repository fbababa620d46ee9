import { Chrono, configuration } from 'chrono-node/en';

const dayFirst = new Chrono(configuration.createConfiguration(true, true));
const monthFirst = new Chrono(configuration.createConfiguration(true, false));

/**
 * Finds written dates, each with what the text says of it. Numbers are a day and then a month; `September 13` would be a year to
 * the reader that puts the day first.
 */
export const freeDates: Pick<Chrono, 'parse'> = {
  parse(text, reference) {
    const found = dayFirst.parse(text, reference);
    return found.length > 0 ? found : monthFirst.parse(text, reference);
  }
};

/** What may stand around such a date without saying anything. */
export const AROUND_DATE = /\b(?:on|the)\b|[\s,.]/g;
