import type { Pair } from './mercator';

/** Fewer points of a line, dropping none farther than `tolerance` from it (Douglas and Peucker). The ends stay. */
export function simplify(line: readonly Pair[], tolerance: number): Pair[] {
  if (line.length < 3) return [...line];
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [first, last] = piece;
    let [farthest, at] = [tolerance, -1];
    for (let i = first + 1; i < last; i++) {
      const distance = distanceTo(line[i] as Pair, line[first] as Pair, line[last] as Pair);
      if (distance > farthest) [farthest, at] = [distance, i];
    }
    if (at < 0) continue;
    kept[at] = 1;
    open.push([first, at], [at, last]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** From point to segment. */
function distanceTo([x, y]: Pair, [ax, ay]: Pair, [bx, by]: Pair): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
