import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clusterMarks,
  isCountryMark,
  markLabel,
  markName,
  type Projected
} from '../../src/lib/static-map/cluster-marks';
import { dayOf } from '../../src/lib/core/time/day';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { leadingEvent, leadingEvents } from '../../src/lib/core/view/leading-events';
import { visibleAt } from '../../src/lib/core/view/visible-at';
import { dayWindow } from '../../src/lib/core/time/window';
import { project } from '../../src/lib/static-map/frame';
import { groupByPlace } from '../../src/lib/core/view/group-by-place';
import type { Stance } from '../../src/lib/core/atlas';
import { claim, event, known, makeIndex, place, when } from '../make-atlas';
import { readAtlas } from '../read-atlas';

const index = makeIndex({
  places: [
    place('a', { name: 'Alpha' }),
    place('b'),
    place('c'),
    place('inner', { within: 'b' }),
    place('within', { within: 'b' })
  ]
});

function shown(
  id: string,
  at: string | undefined,
  text: string,
  stance: Stance = 'reports',
  more: Parameters<typeof event>[1] = {}
) {
  const one = event(id, {
    ...more,
    when: when(text),
    ...(at && { place: at }),
    claims: [claim({ stance })]
  });
  return { known: known(one, index), match: 'dated' as const };
}

describe('groups', () => {
  const groups = groupByPlace(index, [
    shown('third', 'b', '2023-09-12T09:00+10:00'),
    shown('first', 'a', '2023-09-12T05:00+10:00'),
    shown('second', 'b', '2023-09-12T06:00+10:00'),
    shown('nowhere', undefined, '2023-09-12')
  ]);

  test('there is one per place, in order of time, and none for events without a place', () => {
    expect(groups.map(({ place }) => place.id)).toEqual(['a', 'b']);
    expect(groups[1]?.shown.map((one) => one.known.event.id)).toEqual(['second', 'third']);
  });

  test('a mark is named for its place, counts its events, and says how well the best known of them is known', () => {
    const [alpha, beta] = groups as [(typeof groups)[0], (typeof groups)[0]];
    expect(markName(index, [alpha])).toBe('Alpha, 1 event, reported');
    expect(markName(index, [beta])).toBe('b, 2 events, reported');
    const both = [alpha, beta].map((group, i) => ({ ...group, leads: i === 0 }));
    expect(markName(index, both)).toBe('Alpha and 1 other place, 3 events, reported');
    const hope = { ...alpha, shown: [...alpha.shown, shown('hope', 'a', '2023-09-12', 'expects')] };
    expect(markName(index, [hope])).toBe('Alpha, 2 in all: 1 event, 1 expected, reported');
  });

  test('a mark’s name counts the places that are not in the one it is named for', () => {
    const of = (...ids: string[]) =>
      ids.map((id) => ({ place: index.places.get(id)!, shown: [], leads: false }));
    expect(markLabel(index, of('inner', 'b'))).toBe('b');
    expect(markLabel(index, of('inner', 'within'))).toBe('b');
    expect(markLabel(index, of('b', 'c', 'inner'))).toBe('b +1');
    expect(markName(index, of('b', 'c', 'inner'))).toBe('b and 1 other place, 0 events');
  });

  test('the place of the event that leads the list is told from the others', () => {
    expect(groups.map(({ leads }) => leads)).toEqual([false, true]);
    const lasting = { ...shown('long', 'b', '2023-09-12'), match: 'loose' as const };
    const both = groupByPlace(index, [lasting, shown('dated', 'a', '2023-09-12')]);
    expect(both.map(({ place, leads }) => [place.id, leads])).toEqual([
      ['b', false],
      ['a', true]
    ]);
  });

  test('what heads the day leads, and its title stands beside its mark; of several days none does', () => {
    const head = (id: string, at: string, text: string) =>
      shown(id, at, text, 'alleges', { title: 'The ship lands', lead: true });
    const landing = head('landing', 'b', '2023-09-12');
    const day = groupByPlace(index, [shown('other', 'a', '2023-09-12'), landing]);
    expect(leadingEvent([shown('other', 'a', '2023-09-12'), landing])).toBe(landing);
    expect(day.map((group) => markLabel(index, [group]))).toEqual(['Alpha', 'b: The ship lands']);
    const days = groupByPlace(index, [landing, head('again', 'a', '2023-09-13')]);
    expect(days.map((group) => markLabel(index, [group]))).toEqual(['b', 'Alpha']);
  });

  test('a mark’s shape is that of the best known event, a dated one before a loose one', () => {
    const planned = shown('planned', 'a', '2023-09-12', 'expects');
    const reported = shown('reported', 'a', '2023-09-12');
    expect(leadingEvent([planned, reported])).toBe(reported);
    expect(leadingEvent([planned, { ...reported, match: 'loose' }])).toBe(planned);
  });

  test('what is of the day leads before what is ahead, and what is known before what perhaps is', () => {
    const planned = shown('planned', 'a', '2023-09-12', 'expects');
    const ahead = { ...shown('reported', 'a', '2023-09-13'), match: 'expected' as const };
    const reported = shown('reported', 'a', '2023-09-12');
    const perhaps = { ...reported, known: { ...reported.known, perhaps: true } };
    expect(leadingEvent([ahead, planned])).toBe(planned);
    expect(leadingEvent([perhaps, planned])).toBe(planned);
    expect(leadingEvent([perhaps, reported])).toBe(reported);
  });

  test('what lasts for days never leads before what is of one', () => {
    const both = ['one', 'two'].map((origin) =>
      claim({ origin, when: when('2023-09-10/2023-09-13') })
    );
    const lasting = {
      known: known(event('long', { when: when('2023-09-10/2023-09-13'), claims: both }), index),
      match: 'dated' as const
    };
    const reported = shown('reported', 'a', '2023-09-12');
    expect(leadingEvents([lasting, reported])).toEqual([reported, lasting]);
  });

  test('an expectation that failed leads only where there is nothing else', () => {
    const planned = shown('planned', 'a', '2023-09-12', 'expects');
    const failed = { ...planned, known: { ...planned.known, failed: true } };
    const retracted = {
      ...shown('retracted', 'a', '2023-09-12', 'retracts'),
      match: 'loose' as const
    };
    expect(leadingEvent([failed, retracted])).toBe(retracted);
    expect(leadingEvent([failed, { ...planned, match: 'expected' }]).known.failed).toBe(false);
    expect(leadingEvent([failed])).toBe(failed);
  });

  test('of events as well known on one day, the first of its list leads', () => {
    const timed = shown('arrival', 'a', '2023-09-12T08:50+10:00');
    const tour = shown('tour', 'a', '2023-09-12');
    expect(leadingEvents([timed, tour])).toEqual([timed, tour]);
  });

  test('of events as well known the earliest leads, and the leading one is the first of all', () => {
    const [late, early] = [shown('late', 'a', '2023-09-12'), shown('early', 'b', '2023-09-11')];
    const perhaps = { ...early, known: { ...early.known, perhaps: true } };
    expect(leadingEvent([late, early])).toBe(early);
    expect(leadingEvents([perhaps, late, early])).toEqual([early, late, perhaps]);
  });
});

const at = (id: string, x: number, y: number): Projected => ({
  group: { place: place(id), shown: [], leads: false },
  x,
  y
});

describe('marks on screen', () => {
  test('marks that would cover one another become one, at its first member', () => {
    const found = clusterMarks([at('a', 0, 0), at('b', 100, 0), at('c', 10, 10)], 28);
    expect(found.map(({ id, x, members }) => [id, x, members.length])).toEqual([
      ['a', 0, 2],
      ['b', 100, 1]
    ]);
  });

  test('no two marks come nearer than the reach, and no place is lost', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ max: 500 }), y: fc.integer({ max: 500 }) })
    );
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 60 }), (places, reach) => {
        const found = clusterMarks(
          places.map(({ x, y }, i) => at(String(i), x, y)),
          reach
        );
        expect(found.reduce((sum, { members }) => sum + members.length, 0)).toBe(places.length);
        found.forEach((a, i) =>
          found
            .slice(i + 1)
            .forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(reach))
        );
      })
    );
  });
});

const country = (x: number, y: number): Projected => ({
  group: { place: place('land', { precision: 'country' }), shown: [], leads: false },
  x,
  y
});

describe('a country’s name', () => {
  test('gives way to the marks that it would cover, to the side on which it is', () => {
    const stands = (x: number, y: number, ...others: [number, number][]) => {
      const points = others.map(([x, y], i) => at(`p${i}`, x, y));
      const name = clusterMarks([...points, country(x, y)], 28).find(({ id }) => id === 'land');
      return [name?.x, name?.y];
    };
    expect(stands(0, 0, [200, 0])).toEqual([0, 0]);
    expect(stands(0, 10, [12, 0])).toEqual([0, 30]);
    expect(stands(0, -10, [12, 0])).toEqual([0, -30]);
    // Avoiding one mark may lead it onto another, whichever comes first in time.
    expect(stands(0, 10, [12, 0], [-40, 40])).toEqual([0, 70]);
    expect(stands(0, 10, [12, 0], [30, 54], [-40, 25])).toEqual([0, 84]);
  });

  test('finds its place at every camera over an atlas', () => {
    const hanoi = indexAtlas(readAtlas('hanoi-2019'));
    const events = knownEvents(hanoi, null);
    const window = dayWindow(dayOf(2019, 2, 26));
    const groups = groupByPlace(hanoi, visibleAt(events, window, hanoi.atlas.zone));
    let moved = 0;
    for (let lon = 95; lon < 118; lon += 0.37)
      for (let zoom = 2; zoom < 7; zoom += 0.23) {
        const center: [number, number] = [lon, 4 + ((lon * 37.3 + zoom * 11.7) % 30)];
        const projected = groups.map((group) => {
          const [x, y] = project({ center, zoom, width: 1080, height: 790 }, group.place.point);
          return { group, x, y };
        });
        const name = clusterMarks(projected, 28).find(isCountryMark);
        const before = projected.find(({ group }) => group.place.id === name?.id);
        if (name && name.y !== before?.y) moved += 1;
      }
    expect(moved).toBeGreaterThan(100);
  });
});
