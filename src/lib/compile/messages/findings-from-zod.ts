import type { z } from 'zod';
import { advise, listed } from './advise';
import { describeValue, quoted } from './describe-value';
import { error, type Finding, type Spot } from './finding';
import { dataAt } from '../reading/located';
import { didYouMean, nearestWord } from './did-you-mean';

/** Longer lists of fields are not worth printing. */
const MOST_LISTED = 20;

/** The issues of a schema as findings; `data` is what the schema was given, at `spot`. */
export function findingsFromZod(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  spot: Spot
): Finding[] {
  const misspelt = new Set(issues.flatMap(misspeltFields).map((path) => path.join('\n')));
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField(spot, [...path, key], issue.message));
    }
    const found = dataAt(data, path);
    // A field under a misspelt name is not missing: the misspelling is reported.
    if (found === undefined && misspelt.has(path.join('\n'))) return [];
    const isLong = listed(issue.message).length > MOST_LISTED;
    // A schema without words of its own must not confront authors with patterns.
    const wanted = issue.message.startsWith('Invalid') ? 'another value' : issue.message;
    const message = `expected ${isLong ? 'a known value' : wanted}, found ${describeValue(found)}`;
    return [error(spot, path, `${message}${advise(issue.message, found, spot.file)}`)];
  });
}

/** The paths of the known fields that an issue's unknown ones may be misspellings of. */
export function misspeltFields(issue: z.core.$ZodIssue): (string | number)[][] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = nearestWord(key, listed(issue.message));
    return meant === undefined ? [] : [[...pathOf(issue), meant]];
  });
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.filter((step) => typeof step !== 'symbol');
}

function unknownField(spot: Spot, path: (string | number)[], expected: string): Finding {
  const key = String(path.at(-1));
  const known = listed(expected);
  const wanted = known.length > MOST_LISTED ? 'a known field' : expected;
  const message = `expected ${wanted}, found ${quoted(key)}${didYouMean(key, known)}`;
  return { ...error(spot, path.slice(0, -1), message), path: [...spot.path, ...path], onKey: true };
}
