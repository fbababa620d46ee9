import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether `npm run fuzz` runs the tests, with more cases and more time. */
export const IS_LONG = process.env.DATELINE_RUNS !== undefined;

/** How many cases to try for each fuzz property; few among the unit tests. */
export const RUNS = Number(process.env.DATELINE_RUNS ?? 40);

/** The folder where `npm run fuzz` watches the current case. */
const WATCHED = process.env.DATELINE_WATCHED;

/** Runs a case of a property and notes it while it runs, so that an endless one can be detected from outside. */
export function watched<Result>(name: string, told: () => string, act: () => Result): Result {
  if (WATCHED === undefined) return act();
  const note = path.join(WATCHED, name);
  writeFileSync(note, told());
  try {
    return act();
  } finally {
    writeFileSync(note, '');
  }
}
