import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether `npm run fuzz` runs the tests, which tries more and takes its time. */
export const IS_LONG = process.env.DATELINE_RUNS !== undefined;

/** How many cases each property of the fuzz is tried on; few among the unit tests. */
export const RUNS = Number(process.env.DATELINE_RUNS ?? 40);

/** The folder in which `npm run fuzz` watches the case under way. */
const WATCHED = process.env.DATELINE_WATCHED;

/** Runs a case of a property and notes it as long as it lasts, so that one without end can be told from outside. */
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
