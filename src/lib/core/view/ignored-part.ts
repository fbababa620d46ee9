import type { Issue } from '../issue';
import { quote } from '../text/quote';
import { givenBefore, partIgnored, type LinkPart } from '#words/address';

/** A sentence on which value of a link is ignored and why, or what to write instead: `Hour “99” ignored: use 00 to 23`. */
export function ignoredPart(part: LinkPart, found: string, advice: string): Issue {
  return {
    severity: 'warning',
    where: part,
    message: partIgnored(part, quote(found), advice)
  };
}

/**
 * The value of a part of a query: the first of several, with a different one reported; null if there is none, or an empty one.
 */
export function readPart(query: URLSearchParams, part: LinkPart, issues: Issue[]): string | null {
  const values = query.getAll(part);
  const [first = ''] = values;
  const other = values.find((value) => value !== first);
  if (other !== undefined) issues.push(ignoredPart(part, other, givenBefore(quote(first))));
  return first === '' ? null : first;
}
