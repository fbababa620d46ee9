import { describe, expect, it } from 'vitest';
import { ringCrossing } from '../../src/lib/compile/checks/ring-crossing';
import { ringSpike } from '../../src/lib/compile/checks/ring-spike';
import type { LonLat } from '../../src/lib/core/lon-lat';

/** A ring of a given number of positions around Primorye, as rough as a coast may be. */
function coast(count: number, rough = 0.1): LonLat[] {
  const open = Array.from({ length: count }, (_, i): LonLat => {
    const [turn, radius] = [(i / count) * 2 * Math.PI, 3 - (i % 2) * rough];
    return [134 + radius * Math.cos(turn), 45 + radius * Math.sin(turn)];
  });
  return close(open);
}

function close(open: LonLat[]): LonLat[] {
  return [...open, ...open.slice(0, 1)];
}

/** The ring with some positions replaced, but never its first. */
function changed(ring: LonLat[], positions: Record<number, LonLat>): LonLat[] {
  return ring.map((position, i) => positions[i] ?? position);
}

describe('ringCrossing', () => {
  const ring = coast(40);

  it('is absent in a sound ring', () => {
    expect(ringCrossing(ring)).toBeUndefined();
    expect(
      ringCrossing(
        close([
          [0, 0],
          [1, 0],
          [0, 1]
        ])
      )
    ).toBeUndefined();
  });

  it('is where two sides cross once two positions are swapped', () => {
    const smooth = coast(40, 0);
    const swapped = changed(smooth, { 12: smooth[13]!, 13: smooth[12]! });
    expect(ringCrossing(swapped)?.sides).toEqual([11, 13]);
  });

  it('is where a side leaps across', () => {
    expect(ringCrossing(changed(ring, { 2: [4, 45] }))).toBeDefined();
  });

  it('is absent if sides only touch', () => {
    const touching: LonLat[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4]
    ];
    expect(ringCrossing(close(touching))).toBeUndefined();
  });

  it('ends, however the sides lie', () => {
    const teeth = Array.from({ length: 20_000 }, (_, i): LonLat => {
      const tip = (i % 2) * 1e5;
      return [i + tip, tip];
    });
    const way: LonLat[] = [
      [3e5, 1e5],
      [3e5, -10],
      [-1, -10]
    ];
    expect(ringCrossing(close([...teeth, ...way]))).toBeUndefined();
  });
});

describe('ringSpike', () => {
  const ring = coast(40);

  it.each([-130, 30])('is the position that is %i degrees off', (off) => {
    expect(ringSpike(changed(ring, { 7: [ring[7]![0] + off, ring[7]![1]] }))).toBe(7);
  });

  it('is absent in a sound ring, and in one with few corners', () => {
    expect(ringSpike(ring)).toBeUndefined();
    expect(
      ringSpike(
        close([
          [0, 0],
          [100, 0],
          [100, 1],
          [0, 1]
        ])
      )
    ).toBeUndefined();
    expect(
      ringSpike(
        close([
          [0, 0],
          [0.1, 0],
          [100, 1]
        ])
      )
    ).toBeUndefined();
  });
});
