import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type Label, type PlacedLabel } from '../../src/lib/static-map/place-labels';

const label = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 20, max: 140 }),
  lines: fc.integer({ min: 1, max: 3 }),
  gap: fc.option(fc.integer({ min: 3, max: 16 }), { nil: null })
});
const labels = fc.array(label, { minLength: 2, maxLength: 40 }).map((made) =>
  made.map(({ x, y, width, lines, gap }, i): Label => ({
    id: String(i),
    kind: 'town',
    lines: Array.from({ length: lines }, () => 'name'),
    at: [x, y],
    size: 12,
    width,
    spacing: 0,
    gap
  }))
);

/** Where a label's letters are at a scale, without margins. */
function boxOf({ at, dx, dy, anchor, width, size, lines }: PlacedLabel, scale: number) {
  const x = at[0] * scale + dx;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = at[1] * scale + dy - size * 0.95;
  return { left, right: left + width, top, bottom: top + lines.length * size * 1.25 };
}

function coverOneAnother(a: PlacedLabel, b: PlacedLabel, scale: number): boolean {
  const [one, two] = [boxOf(a, scale), boxOf(b, scale)];
  return (
    one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
  );
}

describe('labels', () => {
  test('never cover one another, at any scale of their layout', () => {
    const scales = { from: 0.32, to: 1 };
    fc.assert(
      fc.property(labels, fc.double({ min: 0.32, max: 1, noNaN: true }), (all, scale) => {
        const placed = placeLabels(all, [], scales);
        const covered = placed.flatMap((a, i) =>
          placed.slice(i + 1).filter((b) => coverOneAnother(a, b, scale))
        );
        expect(covered).toEqual([]);
      })
    );
  });

  test('are within the bounds', () => {
    const bounds = { width: 400, height: 300 };
    fc.assert(
      fc.property(labels, (all) => {
        for (const one of placeLabels(all, [], { from: 1, to: 1 }, bounds)) {
          const { left, right, top, bottom } = boxOf(one, 1);
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.1);
          expect(right).toBeLessThanOrEqual(400.1);
          expect(bottom).toBeLessThanOrEqual(300.1);
        }
      })
    );
  });

  const one = (id: string, at: [number, number]): Label => ({
    id,
    kind: 'town',
    lines: [id],
    at,
    size: 12,
    width: 60,
    spacing: 0,
    gap: 6
  });

  test('are placed in the order given: the first has the best place', () => {
    const [first, second] = placeLabels([one('first', [100, 100]), one('second', [102, 100])], [], {
      from: 1,
      to: 1
    });
    expect([first?.anchor, second?.anchor]).toEqual(['start', 'end']);
  });

  test('keep off what they are told to keep off', () => {
    const wall = { at: [140, 100] as [number, number], width: 60, height: 400 };
    const [placed] = placeLabels([one('a', [100, 100])], [wall], { from: 1, to: 1 });
    expect(placed?.anchor).toBe('end');
  });
});
