import type { z } from 'zod';
import { formatIsoYear } from '../core/iso-year';
import { describeValue, quoted } from './describe-value';
import { error, type Finding, type Spot } from './finding';
import { dataAt } from './located';
import { codePoint } from './hidden-characters';
import { didYouMean } from './did-you-mean';

/** More fields than these are not worth listing. */
const MOST_LISTED = 20;

/** The issues of a schema as findings; `data` is what the schema was given, at `spot`. */
export function findingsFromZod(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  spot: Spot
): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField(spot, [...path, key], issue.message));
    }
    const found = dataAt(data, path);
    const isLong = listed(issue.message).length > MOST_LISTED;
    const message = `expected ${isLong ? 'a known value' : issue.message}, found ${describeValue(found)}`;
    return [error(spot, path, `${message}${advice(issue.message, found)}`)];
  });
}

function unknownField(spot: Spot, path: (string | number)[], expected: string): Finding {
  const key = String(path.at(-1));
  const known = listed(expected);
  const wanted = known.length > MOST_LISTED ? 'a known field' : expected;
  const message = `expected ${wanted}, found ${quoted(key)}${didYouMean(key, known)}`;
  return { ...error(spot, path.slice(0, -1), message), path: [...spot.path, ...path], onKey: true };
}

function advice(expected: string, found: unknown): string {
  if (typeof found === 'string') {
    return isId(expected) ? foreign(found) : didYouMean(found, listed(expected));
  }
  if (typeof found === 'number' && /\bdate\b/.test(expected)) return quotedYear(found);
  const isText = /\b(?:text|day|id)\b/.test(expected);
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  return isText && isPlain ? '; put it in quotes' : '';
}

/** YAML reads a bare year as a number, and `-0043` as -43. */
function quotedYear(year: number): string {
  const isYear = Number.isInteger(year) && Math.abs(year) <= 9999;
  return isYear ? `; put it in quotes, with four digits: "${formatIsoYear(year)}"` : '';
}

function isId(expected: string): boolean {
  return expected.startsWith('an id of');
}

/** That an id holds a character that may look like one of ASCII's, and is not. */
function foreign(id: string): string {
  const [character] = /[^\u0020-\u007E]/u.exec(id) ?? [];
  return character === undefined ? '' : `; ${codePoint(character)} in it is not of ASCII`;
}

/** The words of an expectation such as `one of night, morning`. */
function listed(expected: string): string[] {
  return expected.startsWith('one of ') ? expected.slice('one of '.length).split(', ') : [];
}
