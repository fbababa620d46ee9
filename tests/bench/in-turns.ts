import { firstLine } from './first-line';
import type { Figures } from './measures/figures';

/** What each side gave in every round, and why a side gave nothing. */
export type Turns = { taken: Figures[][]; failures: string[] };

/**
 * Measures sides in turns, A B A B, so that whatever else the machine does falls on all of them. A side that fails is left out of
 * the rounds that follow.
 */
export async function inTurns<Side extends { name: string }>(
  sides: readonly Side[],
  rounds: number,
  measure: (side: Side) => Promise<Figures>
): Promise<Turns> {
  const taken: Figures[][] = sides.map(() => []);
  const failed = new Map<Side, string>();
  for (let round = 0; round < rounds; round++) {
    for (const [i, side] of sides.entries()) {
      if (failed.has(side)) continue;
      try {
        taken[i]?.push(await measure(side));
      } catch (fault) {
        failed.set(side, firstLine(fault));
      }
    }
  }
  return { taken, failures: [...failed].map(([{ name }, why]) => `${name}: ${why}`) };
}
