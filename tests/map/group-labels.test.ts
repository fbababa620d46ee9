import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupLabels } from '../../src/lib/map/group-labels';
import type { PlacedLabel } from '../../src/lib/static-map/place-labels';

const label = (more: Partial<PlacedLabel>): PlacedLabel => ({
  id: 'a',
  kind: 'town',
  lines: ['Northport'],
  at: [0, 0],
  size: 12,
  width: 60,
  spacing: 0,
  gap: 5,
  dx: 7,
  dy: 4,
  anchor: 'start',
  box: { left: 5, top: -10, right: 69, bottom: 8 },
  ...more
});

const labels = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom('town', 'country', 'mark'),
    lines: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    size: fc.constantFrom(12, 13.5),
    anchor: fc.constantFrom('start', 'middle', 'end')
  }),
  { selector: ({ id }) => id }
);

test('each name is in one group, with names that are written alike', () => {
  fc.assert(
    fc.property(labels, (some) => {
      const all = some.map(label);
      const groups = groupLabels(all);
      const grouped = groups.flatMap(({ single, broken, ...how }) =>
        [...single, ...broken].map((one) => ({ one, how }))
      );
      expect(grouped.map(({ one }) => one.id).sort()).toEqual(all.map(({ id }) => id).sort());
      for (const { one, how } of grouped)
        expect(one).toMatchObject({ kind: how.kind, size: how.size, anchor: how.anchor });
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    })
  );
});

test('a name of one line is told from one of more, and the first come first', () => {
  const groups = groupLabels([
    label({ id: 'a', kind: 'mark' }),
    label({ id: 'b' }),
    label({ id: 'c', kind: 'mark', lines: ['Eastern', 'Economic Forum'] })
  ]);
  expect(groups.map(({ kind }) => kind)).toEqual(['mark', 'town']);
  expect(groups[0]?.single.map(({ id }) => id)).toEqual(['a']);
  expect(groups[0]?.broken.map(({ id }) => id)).toEqual(['c']);
});
