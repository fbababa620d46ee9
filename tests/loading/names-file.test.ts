import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromNamesFile, toNamesFile } from '../../src/routes/names-file';

test('the names of the base map are the same again once they have travelled', () => {
  const hundredths = (most: number) =>
    fc.integer({ min: -most, max: most }).map((units) => units / 100);
  const names = fc.array(
    fc.record({
      name: fc.string(),
      kind: fc.constantFrom(
        'country' as const,
        'town' as const,
        'capital' as const,
        'sea' as const
      ),
      at: fc.tuple(hundredths(54_000), hundredths(9000)),
      rank: fc.nat({ max: 9 }),
      from: fc.nat({ max: 9 })
    })
  );
  fc.assert(
    fc.property(names, (given) => {
      expect(fromNamesFile(JSON.parse(JSON.stringify(toNamesFile(given))))).toEqual(given);
    })
  );
});
