import { addressTooLong } from '#words/address';
import type { Issue } from '../issue';

/** How many characters of a query are read; the longest that the site writes itself names every id of a large filter. */
export const LONGEST_QUERY = 16_384;

/**
 * Parses a query, with or without its question mark. One that is longer than `LONGEST_QUERY` is read as far as its last
 * whole part within that, and the rest is reported: a link of a megabyte costs no more than one of some kilobytes.
 */
export function readQuery(search: Pick<string, 'length' | 'slice'>): {
  query: URLSearchParams;
  issues: Issue[];
} {
  const start = search.slice(0, LONGEST_QUERY);
  if (search.length <= LONGEST_QUERY) return { query: new URLSearchParams(start), issues: [] };
  const whole = start.slice(0, Math.max(0, start.lastIndexOf('&')));
  const message = addressTooLong(LONGEST_QUERY);
  return {
    query: new URLSearchParams(whole),
    issues: [{ severity: 'warning', where: 'query', message }]
  };
}
