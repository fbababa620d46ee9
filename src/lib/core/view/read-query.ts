import { addressTooLong } from '#words/address';
import type { Issue } from '../issue';

/** The most characters read of a query; the longest that the site itself writes names every id of a large filter. */
export const LONGEST_QUERY = 16_384;

/**
 * Parses a query, with or without its question mark. One longer than `LONGEST_QUERY` is read up to the last whole part within
 * that limit, and the rest is reported: a link of a megabyte costs no more than one of a few kilobytes.
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
