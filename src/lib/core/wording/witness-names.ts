import type { Witness } from '../evidence/claim-witness';

/** The names of the witnesses, each once. */
export function namesOf(witnesses: readonly Witness[]): string[] {
  return [...new Set(witnesses.map(({ name }) => name))];
}
