import type { IncomingHttpHeaders } from 'node:http';

/** What identifies a version of a file: its entity tag, and when it was written, in whole seconds since 1970. */
export type Version = { etag: string; seconds: number };

/**
 * Whether the reader already has this version, by `If-None-Match` or, if that is absent, by `If-Modified-Since` (RFC 9110,
 * 13.2.2).
 */
export function isFresh(headers: IncomingHttpHeaders, { etag, seconds }: Version): boolean {
  const tags = headers['if-none-match'];
  if (tags === undefined) return seconds <= secondsOf(headers['if-modified-since']);
  const known = tags.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

/** Whether a requested part belongs to this version: `If-Range` names it by tag or by date, or is absent. */
export function isSameVersion(headers: IncomingHttpHeaders, { etag, seconds }: Version): boolean {
  const named = headers['if-range']?.toString();
  return named === undefined || named === etag || secondsOf(named) === seconds;
}

/** NaN, which no number equals or reaches, if it is no HTTP date. */
function secondsOf(date: string | undefined): number {
  return /GMT$/.test(date ?? '') ? Date.parse(date ?? '') / 1000 : NaN;
}
