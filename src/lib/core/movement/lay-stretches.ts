import type { TravelMode } from '../journey';
import { placeContains, type AtlasIndex } from '../index-atlas';
import { heightOnLine, splitByLaid, type LaidLine, type SplitPart } from './laid-lines';
import { lineParts, type LaidWay } from './line-parts';
import type { Height, Piece } from './stretch';
import { stretchRoom, type OpenStretch, type Run } from './stretch-room';

/** The ways laid out, on stretches in the order in which they are met. */
export type Laid = {
  stretches: OpenStretch[];
  lines: LaidLine[];
  /** Of each way, in the order given; none of one that is unknown. */
  pieces: Piece[][];
  /** The heights of a place at the end of a way, one on each stretch. */
  heights: Map<string, Height[]>;
};

/** Kilometres by which a height may differ from an end of its stretch and still be there. */
const SAME = 0.6;

/**
 * Lays ways out by distance from the place of the start. What was laid before keeps its heights, so that the way back falls
 * through the same stations. What is new goes on from the top of a stretch of its mode, or begins one where it turns off.
 */
export function layStretches(index: AtlasIndex, start: string, ways: readonly LaidWay[]): Laid {
  const laid: Laid = { stretches: [], lines: [], pieces: [], heights: new Map() };
  for (const way of ways) {
    const parts = splitByLaid(lineParts(index.routes, way), laid.lines);
    const pieces: Piece[] = [];
    let at = 0;
    while (at < parts.length) {
      const part = parts[at] as SplitPart;
      const run = runFrom(parts, at);
      at += Math.max(run.length, 1);
      if (part.laid) pieces.push(pieceOn(part, part.laid));
      else {
        const next = parts[at];
        const before = pieces.at(-1);
        const anchors = {
          start: before
            ? { stretch: before.stretch, km: before.to }
            : heightOf(index, laid, way.start, way.mode),
          end: next?.laid
            ? heightOnLine(next.laid, next.from)
            : heightOf(index, laid, way.end, way.mode)
        };
        pieces.push(...layRun(index, laid, { run, way, start, anchors }));
      }
    }
    laid.pieces.push(joined(pieces));
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first) remember(laid, way.start, { stretch: first.stretch, km: first.from });
    if (last) remember(laid, way.end, { stretch: last.stretch, km: last.to });
  }
  return laid;
}

/** The parts from one on that are not laid yet; none if it is. */
function runFrom(parts: readonly SplitPart[], at: number): SplitPart[] {
  const end = parts.findIndex((part, i) => i >= at && part.laid !== null);
  return parts.slice(at, end < 0 ? parts.length : end);
}

function pieceOn(part: SplitPart, line: LaidLine): Piece {
  const [from, to] = [part.from, part.to].map((at) => heightOnLine(line, at).km);
  const { fromKm, toKm } = part;
  return { fromKm, toKm, stretch: line.stretch, from: from ?? 0, to: to ?? 0 };
}

/**
 * The height of a place at the end of a way laid, or of a place around or within it; on a stretch of the mode, if there is one; null
 * if it is at no such end.
 */
export function heightOf(
  index: AtlasIndex,
  laid: Pick<Laid, 'heights' | 'stretches'>,
  place: string,
  mode: TravelMode | null
): Height | null {
  const found = [...laid.heights]
    .filter(([id]) => placeContains(index, id, place) || placeContains(index, place, id))
    .flatMap(([, heights]) => heights);
  return found.find(({ stretch }) => laid.stretches[stretch]?.mode === mode) ?? found[0] ?? null;
}

function remember({ heights }: Laid, place: string, height: Height): void {
  const known = heights.get(place) ?? [];
  if (!known.some(({ stretch }) => stretch === height.stretch))
    heights.set(place, [...known, height]);
}

/** The pieces, those joined that go on straight. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    const goesOn =
      last?.stretch === piece.stretch &&
      Math.abs(last.to - piece.from) < SAME &&
      Math.abs(slopeOf(last) - slopeOf(piece)) < STRAIGHT;
    if (!last || !goesOn) return [...all, piece];
    return [...all.slice(0, -1), { ...last, toKm: piece.toKm, to: piece.to }];
  }, []);
}

/** By how much two slopes may differ and be one: by no more than rounding to metres makes of a kilometre. */
const STRAIGHT = 0.05;

function slopeOf({ fromKm, toKm, from, to }: Piece): number {
  return toKm > fromKm ? (to - from) / (toKm - fromKm) : 0;
}

/** Lays a run that is new, from one height to another on one stretch. */
function layRun(index: AtlasIndex, laid: Laid, given: Run): Piece[] {
  const { run, way } = given;
  const fromKm = run[0]?.fromKm ?? 0;
  const length = (run.at(-1)?.toKm ?? 0) - fromKm;
  const { stretch, from, to } = stretchRoom(index, laid.stretches, given, length);
  const heightAt = (km: number) => from + (length > 0 ? (km - fromKm) / length : 0) * (to - from);
  for (const part of run) {
    const [first, last] = [heightAt(part.fromKm), heightAt(part.toKm)];
    const isForward = part.from <= part.to;
    laid.lines.push({
      line: part.line,
      from: Math.min(part.from, part.to),
      to: Math.max(part.from, part.to),
      stretch,
      atFrom: isForward ? first : last,
      atTo: isForward ? last : first
    });
  }
  const open = laid.stretches[stretch];
  if (open) {
    open.low = Math.min(open.low, from, to);
    open.high = Math.max(open.high, from, to);
    const { vehicle } = way;
    if (vehicle !== undefined && !open.vehicles.includes(vehicle)) open.vehicles.push(vehicle);
  }
  return [{ fromKm, toKm: fromKm + length, stretch, from, to }];
}
