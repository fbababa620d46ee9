import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/lib/core/view/visible-at';
import { firstRows } from '../../../src/lib/panels/list/first-rows';

/** Rows that are told apart by identity. */
const rows = fc.array(
  fc.nat().map((n) => ({ n }) as unknown as Shown),
  { maxLength: 6 }
);
const grouped = fc.record({
  groups: fc.array(
    fc.record({ day: fc.integer(), shown: rows.filter(({ length }) => length > 0) }),
    {
      maxLength: 4
    }
  ),
  underWay: rows,
  expected: rows,
  loose: rows
});
type Grouped = Parameters<typeof firstRows>[0];
const inOrder = ({ groups, underWay, expected, loose }: Grouped) => [
  ...groups.flatMap(({ shown }) => shown),
  ...underWay,
  ...expected,
  ...loose
];

describe('firstRows', () => {
  it('is the start of the list as it is read, under the same headings', () => {
    fc.assert(
      fc.property(grouped, fc.nat({ max: 40 }), (all, limit) => {
        const first = firstRows(all, limit);
        expect(inOrder(first)).toEqual(inOrder(all).slice(0, limit));
        first.groups.forEach(({ day }, at) => expect(day).toBe(all.groups[at]?.day));
        expect(first.groups.every(({ shown }) => shown.length > 0)).toBe(true);
      })
    );
  });

  it('is the whole list where there is no limit', () => {
    fc.assert(
      fc.property(grouped, (all) => {
        expect(firstRows(all, Infinity)).toEqual(all);
      })
    );
  });
});
