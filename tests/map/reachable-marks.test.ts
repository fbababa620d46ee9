import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByPlace, type PlaceGroup } from '../../src/lib/core/view/group-by-place';
import { rankGroups } from '../../src/lib/map/rank-groups';
import { mostMarks, reachableMarks } from '../../src/lib/map/reachable-marks';
import type { ScreenMark } from '../../src/lib/static-map/cluster-marks';
import { event, known, makeIndex, place } from '../make-atlas';

const SIZE = { width: 1000, height: 700 };
const PLACES = 40;

const index = makeIndex({
  places: Array.from({ length: PLACES }, (_, at) =>
    place(`place-${at}`, at === 7 ? { precision: 'country' } : {})
  )
});
/** One event at each place; those at even ones are failed, and so come last in rank. */
const groups: PlaceGroup[] = groupByPlace(
  index,
  Array.from({ length: PLACES }, (_, at) => {
    const one = known(event(`event-${at}`, { place: `place-${at}` }), index);
    return { known: { ...one, failed: at % 2 === 0 }, match: 'dated' as const };
  })
);
const ranks = rankGroups(groups);

function mark(at: number, x = 500, y = 300): ScreenMark {
  const group = groups.find((one) => one.place.id === `place-${at}`);
  if (!group) throw new Error(`no group at ${at}`);
  return { id: group.place.id, x, y, members: [group] };
}

const marks = fc
  .uniqueArray(fc.nat({ max: PLACES - 1 }), { maxLength: PLACES })
  .chain((places) =>
    fc.tuple(
      ...places.map((at) =>
        fc
          .tuple(fc.integer({ min: -900, max: 1900 }), fc.integer({ min: -600, max: 1300 }))
          .map(([x, y]) => mark(at, x, y))
      )
    )
  );
const idsOf = (those: readonly ScreenMark[]) => those.map(({ id }) => id);

describe('reachableMarks', () => {
  it('parts the marks: each is in one part, in its order, and no more than so many are buttons', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 30 }), (all, most) => {
        const { buttons, rest } = reachableMarks(all, { most, size: SIZE, ranks, always: [] });
        expect(buttons).toHaveLength(Math.min(most, all.length));
        expect(all.filter((one) => buttons.includes(one))).toEqual(buttons);
        expect(all.filter((one) => !buttons.includes(one))).toEqual(rest);
      })
    );
  });

  it('makes buttons of all where there are few, in sight or not', () => {
    const few = [mark(1), mark(2, -5000, 0)];
    expect(reachableMarks(few, { most: 2, size: SIZE, ranks, always: [] }).rest).toEqual([]);
  });

  it('takes what is selected, then countries, then the best known in sight, then what is beyond the edge', () => {
    const all = [mark(1, -5000, 0), mark(2), mark(3), mark(7), mark(9, -5000, 0)];
    const buttons = (most: number) =>
      idsOf(reachableMarks(all, { most, size: SIZE, ranks, always: ['place-9'] }).buttons);
    expect(buttons(1)).toEqual(['place-9']);
    expect(buttons(2)).toEqual(['place-7', 'place-9']);
    expect(buttons(3)).toEqual(['place-3', 'place-7', 'place-9']);
    expect(buttons(4)).toEqual(['place-2', 'place-3', 'place-7', 'place-9']);
  });

  it('counts a mark just beyond the edge as in sight', () => {
    const all = [mark(1, -5000, 0), mark(3, -50, 0)];
    expect(idsOf(reachableMarks(all, { most: 1, size: SIZE, ranks, always: [] }).buttons)).toEqual([
      'place-3'
    ]);
  });

  it('lets a narrow map have fewer', () => {
    expect(mostMarks(390)).toBe(60);
    expect(mostMarks(1060)).toBe(150);
  });
});
