import { firstLine } from './first-line';
import type { Figures } from './measures/figures';

/** What each side gave in every round so far, and why a side gave nothing. */
export type Turns = { taken: Figures[][]; failures: string[] };

/** The turns of so many sides before the first. */
export function noTurns(sides: readonly unknown[]): Turns {
  return { taken: sides.map(() => []), failures: [] };
}

/**
 * Measures sides in turns, A B A B, so that whatever else the machine does falls on all of them, and adds what they give to `turns`
 * as it comes. A side that fails is left out of the rounds that follow.
 */
export async function inTurns<Side extends { name: string }>(
  turns: Turns,
  sides: readonly Side[],
  rounds: number,
  measure: (side: Side) => Promise<Figures>
): Promise<void> {
  const failed = new Set<Side>();
  for (let round = 0; round < rounds; round++) {
    for (const [i, side] of sides.entries()) {
      if (failed.has(side)) continue;
      try {
        turns.taken[i]?.push(await measure(side));
      } catch (fault) {
        failed.add(side);
        turns.failures.push(`${side.name}: ${firstLine(fault)}`);
      }
    }
  }
}
