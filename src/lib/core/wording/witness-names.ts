import type { Wrong } from '#words/reports';
import type { Witness } from '../evidence/claim-witness';

/** The names of the witnesses, each once. */
export function namesOf(witnesses: readonly Witness[]): string[] {
  return [...new Set(witnesses.map(({ name }) => name))];
}

/** Those who would have to be wrong, in the form `#words/reports` takes: a single named one by name, otherwise how many. */
export function wrong(witnesses: readonly Witness[]): Wrong {
  const [only, ...more] = witnesses;
  if (more.length > 0) return witnesses.length;
  return only?.named ? only.name : null;
}
