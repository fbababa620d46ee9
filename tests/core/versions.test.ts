import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../../src/lib/core/evidence/claims-history';
import { versionsOf } from '../../src/lib/core/evidence/event-versions';
import { knownUntil, type KnownUntil } from '../../src/lib/core/evidence/known-until';
import { VersionsHistory } from '../../src/lib/core/evidence/versions-history';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { dayWindow } from '../../src/lib/core/time/window';
import { DayCounts } from '../../src/lib/core/view/day-counts';
import { timetableOf } from '../../src/lib/core/view/timetable';
import { packVersions } from '../../src/lib/loading/pack-versions';
import { unpackVersions } from '../../src/lib/loading/unpack-versions';
import { readHours } from '../compile/read-hours';
import { readAtlas } from '../read-atlas';

const ATLASES = [
  ['kim-2023', readAtlas('kim-2023')],
  ['hanoi-2019', readAtlas('hanoi-2019')],
  ['an atlas whose sources give hours', readHours()]
] as const;

describe.each(ATLASES)('the versions of the events of %s', (_, atlas) => {
  const index = indexAtlas(atlas);
  const told = historyOf(index);
  const packed = JSON.stringify(packVersions(atlas, versionsOf(index)));
  const versions = unpackVersions(atlas, JSON.parse(packed));
  const here = new VersionsHistory(index, versions);
  for (const [row, event] of atlas.events.entries()) here.take(row, event);
  const published = atlas.sources.flatMap(({ published: { from, to } }) => [from - 1, from, to]);
  const day = fc.constantFrom(...published);
  const until: fc.Arbitrary<KnownUntil> = fc.oneof(
    fc.constant(null),
    day,
    fc
      .tuple(day, fc.integer({ min: 0, max: 23 }))
      .map(([day, hour]) => knownUntil(index, { day, hour }, dayWindow(day)))
  );
  const rows = atlas.events.map((_, row) => row);

  test('travel as columns and tell what the claims tell, at every moment', () => {
    fc.assert(
      fc.property(until, (one) => {
        expect(rows.map((row) => here.known(row, one))).toEqual(
          rows.map((row) => told.known(row, one))
        );
        for (const row of rows) {
          const facts = here.facts(row, one);
          expect(told.facts(row, one) ?? {}).toMatchObject(facts ?? {});
          expect(facts === null).toBe(told.facts(row, one) === null);
        }
      })
    );
  });

  test('are counted by day and found near a window as the claims have them', () => {
    const [counts, expected] = [here, told].map((one) => new DayCounts(one, () => true));
    fc.assert(
      fc.property(until, fc.constantFrom(...published), (one, on) => {
        expect(counts?.at(one)).toEqual(expected?.at(one));
        const [near = [], all = []] = [here, told].map((history) =>
          timetableOf(history, one).near(dayWindow(on), one, true)
        );
        // Claims reach farther than what is known of them.
        const isAt = ({ row }: { row: number }) => near.some((other) => other.row === row);
        expect(near).toHaveLength(all.filter(isAt).length);
      })
    );
  });

  test('an event is known once it is here, and no longer once it is let go', () => {
    const later = new VersionsHistory(index, versions);
    const [first] = atlas.events;
    expect([later.known(0, null), later.isHere(0), later.rowOf(first!.id)]).toEqual([
      null,
      false,
      undefined
    ]);
    expect(later.facts(0, null)).not.toBe(null);
    later.take(0, first!);
    expect(later.known(0, null)).toEqual(told.known(0, null));
    expect(later.known(0, null)).toBe(later.known(0, null));
    later.drop(0);
    expect(later.known(0, null)).toBe(null);
  });
});
