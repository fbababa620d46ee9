import type { Witness } from './claim-witness';

/** Witnesses that count as one: a single one, or all those of one owner. */
export type Voice = [Witness, ...Witness[]];

/** The voices that the witnesses make, in order of their first. */
export function voicesOf(witnesses: readonly Witness[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const witness of witnesses) {
    const key = witness.owner === null ? `witness ${witness.id}` : `owner ${witness.owner}`;
    const voice = voices.get(key);
    if (voice) voice.push(witness);
    else voices.set(key, [witness]);
  }
  return [...voices.values()];
}
