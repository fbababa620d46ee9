import type { z } from 'zod';
import { advise, listed } from './advise';
import { describeValue, quoted } from './describe-value';
import { error, type Finding, type Spot } from './finding';
import { dataAt } from './located';
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
    // A schema that gives no words of its own must not speak of patterns to an author.
    const wanted = issue.message.startsWith('Invalid') ? 'another value' : issue.message;
    const message = `expected ${isLong ? 'a known value' : wanted}, found ${describeValue(found)}`;
    return [error(spot, path, `${message}${advise(issue.message, found, spot.file)}`)];
  });
}

function unknownField(spot: Spot, path: (string | number)[], expected: string): Finding {
  const key = String(path.at(-1));
  const known = listed(expected);
  const wanted = known.length > MOST_LISTED ? 'a known field' : expected;
  const message = `expected ${wanted}, found ${quoted(key)}${didYouMean(key, known)}`;
  return { ...error(spot, path.slice(0, -1), message), path: [...spot.path, ...path], onKey: true };
}
