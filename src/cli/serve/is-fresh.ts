import type { IncomingHttpHeaders } from 'node:http';

/** What a file is told from its other versions by: its entity tag, and when it was written, in whole seconds since 1970. */
export type Version = { etag: string; seconds: number };

/**
 * Whether the reader has this version already, by `If-None-Match` or, where that is absent, by `If-Modified-Since` (RFC 9110,
 * 13.2.2).
 */
export function isFresh(headers: IncomingHttpHeaders, { etag, seconds }: Version): boolean {
  const tags = headers['if-none-match'];
  if (tags === undefined) return seconds <= secondsOf(headers['if-modified-since']);
  const known = tags.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

/** Whether a part asked for belongs to this version: `If-Range` names it by tag or by date, or is absent. */
export function isSameVersion(headers: IncomingHttpHeaders, { etag, seconds }: Version): boolean {
  const named = headers['if-range']?.toString();
  return named === undefined || named === etag || secondsOf(named) === seconds;
}

/** NaN, which no number equals or reaches, where it is no date of HTTP. */
function secondsOf(date: string | undefined): number {
  return /GMT$/.test(date ?? '') ? Date.parse(date ?? '') / 1000 : NaN;
}
