import type { LinePart } from './line-parts';
import type { Height } from './stretch';

/** A part of a line that has been laid on a stretch: its kilometres, the lower first, and the heights there. */
export type LaidLine = { line: string; from: number; to: number; stretch: number } & Ends;
type Ends = { atFrom: number; atTo: number };

/** A part of a leg that lies on one laid part of a line, or on none yet. */
export type SplitPart = LinePart & { laid: LaidLine | null };

/** Kilometres by which the ends of two parts may differ and still be one: a station has its place on each of two lines. */
const SAME = 0.6;

/** The parts, each cut where a laid part of its line begins or ends. What is too short to be a line of its own belongs to its neighbour. */
export function splitByLaid(parts: readonly LinePart[], laid: readonly LaidLine[]): SplitPart[] {
  return parts.flatMap((part) => {
    const [low, high] = [Math.min(part.from, part.to), Math.max(part.from, part.to)];
    const on = laid
      .filter((one) => one.line === part.line && one.from < high - SAME && one.to > low + SAME)
      .sort((a, b) => a.from - b.from);
    const cuts = [...new Set([low, ...on.flatMap(({ from, to }) => [from, to]), high])]
      .filter((at) => at >= low && at <= high)
      .sort((a, b) => a - b)
      .filter((at, i, all) => i === 0 || at === high || at - (all[i - 1] ?? 0) >= SAME);
    if (cuts.length > 2 && high - (cuts.at(-2) ?? low) < SAME) cuts.splice(-2, 1);
    const pieces = cuts.slice(1).map((to, i): SplitPart => {
      const from = cuts[i] ?? low;
      const middle = (from + to) / 2;
      const under = on.find((one) => one.from <= middle && one.to >= middle) ?? null;
      return { ...piece(part, from, to), laid: under };
    });
    if (low === high) return [{ ...part, laid: null }];
    return part.to < part.from ? pieces.reverse() : pieces;
  });
}

/** The piece of a part between two kilometres of its line, the lower first. */
function piece(part: LinePart, low: number, high: number): LinePart {
  const legKm = (at: number) =>
    part.fromKm + ((at - part.from) / (part.to - part.from)) * (part.toKm - part.fromKm);
  const [from, to] = part.to < part.from ? [high, low] : [low, high];
  return { line: part.line, from, to, fromKm: legKm(from), toKm: legKm(to) };
}

/** The height of a kilometre of a line on a laid part of it, kept to the part. */
export function heightOnLine({ from, to, atFrom, atTo, stretch }: LaidLine, at: number): Height {
  const share = to > from ? Math.min(Math.max((at - from) / (to - from), 0), 1) : 0;
  return { stretch, km: atFrom + share * (atTo - atFrom) };
}
