import type { Part } from './bench-options';
import { inTurns, noTurns } from './in-turns';
import type { Figures } from './measures/figures';
import { figuresLine } from './report/figures-line';
import type { Measured, RowHead } from './report/part-table';
import type { BenchSide } from './sites/bench-side';
import { tell } from './tell';

/** What a part has given so far. */
export class Outcome {
  readonly measured: Measured[] = [];

  constructor(
    readonly part: Part,
    readonly sides: readonly BenchSide[]
  ) {}

  /** Takes the figures of one row of the table on all sides in turns, and tells of each. */
  async take(
    head: RowHead,
    rounds: number,
    measure: (side: BenchSide) => Promise<Figures>
  ): Promise<void> {
    const turns = noTurns(this.sides);
    this.measured.push({ head, ...turns });
    await inTurns(turns, this.sides, rounds, async (side) => {
      tell(`${[this.part, ...Object.values(head), side.name].join(', ')} …`);
      const figures = await measure(side);
      tell(`  ${figuresLine(figures)}`);
      return figures;
    });
  }
}
