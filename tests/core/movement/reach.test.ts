import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { narrowTimes } from '../../../src/lib/core/movement/fix-span';
import { ghostAt, reachAt } from '../../../src/lib/core/movement/reach';
import type { Span } from '../../../src/lib/core/time/span';
import { cutWay } from '../../../src/lib/core/movement/join-ways';
import { reverseWay, wayHours, wayKm, type Way } from '../../../src/lib/core/movement/way';

const HOUR = 3600;
const hours = (from: number, to = from): Span => ({ from: from * HOUR, to: to * HOUR });

/** A way of pieces, each given as kilometres and kilometres an hour. */
function wayOf(pieces: readonly (readonly [km: number, speed: number])[]): Way {
  let [km, time] = [0, 0];
  const measures = [
    [0, 0],
    ...pieces.map(([long, speed]) => [(km += long), (time += long / speed)])
  ];
  return {
    path: measures.map((_, i): LonLat => [i, 0]),
    km: measures.map(([one]) => one ?? 0),
    hours: measures.map(([, one]) => one ?? 0),
    routes: measures.map(() => 'line'),
    routed: true
  };
}

describe('the rule of the reachable stretch', () => {
  const way = wayOf([[600, 60]]);
  it.each<[string, Span, Span | null, number, number, number]>([
    ['exact fixes, half of the time', hours(0), hours(20), 10, 0, 600],
    ['exact fixes, early: as far as speed allows', hours(0), hours(20), 4, 0, 240],
    ['exact fixes, late: no farther than still to be in time', hours(0), hours(20), 16, 360, 600],
    ['no time to lose', hours(0), hours(10), 4, 240, 240],
    ['from the earliest of an uncertain departure', hours(-3, 0), hours(20), 4, 0, 420],
    ['to the latest of an uncertain arrival', hours(0), hours(18, 22), 16, 240, 600],
    ['left by: open at the start', { from: -Infinity, to: 0 }, hours(20), 1, 0, 600],
    ['came from then on: open at the end', hours(0), { from: 0, to: Infinity }, 5, 0, 300],
    ['no later fix', hours(0), null, 5, 0, 300],
    ['no later fix, left by', { from: -Infinity, to: 0 }, null, 5, 0, 600]
  ])('%s', (_, from, to, at, fromKm, toKm) => {
    const reach = reachAt(way, from, to, at * HOUR);
    expect(reach.possible).toBe(true);
    expect(reach.fromKm).toBeCloseTo(fromKm, 6);
    expect(reach.toKm).toBeCloseTo(toKm, 6);
  });

  it('uses the speed of each route on its own part', () => {
    const mixed = wayOf([
      [60, 30],
      [300, 100]
    ]);
    expect(reachAt(mixed, hours(0), null, 3 * HOUR).toKm).toBeCloseTo(160, 6);
    expect(reachAt(mixed, hours(0), hours(10), 6 * HOUR).fromKm).toBeCloseTo(30, 6);
  });

  it('is the whole way where no speed is known', () => {
    const free = wayOf([[100, Infinity]]);
    expect(reachAt(free, hours(0), hours(2), HOUR)).toMatchObject({ fromKm: 0, toKm: 100 });
  });

  it('says when no allowed speed fits between the times, and is then the whole way', () => {
    const reach = reachAt(way, hours(0), hours(2), HOUR);
    expect(reach).toEqual({ fromKm: 0, toKm: 600, possible: false });
  });
});

describe('the ghost', () => {
  it.each<[string, Span, Span, number, number]>([
    ['in proportion to time', hours(0), hours(20), 5, 150],
    ['from the middles of uncertain fixes', hours(-4, 4), hours(16, 24), 10, 300],
    ['of a bound, from the bound', { from: -Infinity, to: 0 }, hours(20), 10, 300],
    ['kept within reach', hours(0), hours(4, 12), 4, 240]
  ])('%s', (_, from, to, at, km) => {
    expect(ghostAt(wayOf([[600, 60]]), from, to, at * HOUR)).toBeCloseTo(km, 6);
  });
});

/** Ways of one to four routes, each with its own speed. */
const ways = fc
  .array(
    fc.tuple(
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: 10, max: 150, noNaN: true })
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map(wayOf);

/** A way with fixes at its ends that allow it to be travelled, and an instant between the two. */
const journeys = fc
  .record({
    way: ways,
    spare: fc.double({ min: 0, max: 50, noNaN: true }),
    from: fc.double({ min: 0, max: 30, noNaN: true }),
    to: fc.double({ min: 0, max: 30, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true })
  })
  .map(({ way, spare, from, to, share }) => {
    // The latest time of one and the earliest of the other leave enough time, so every instant between is possible.
    const last = wayHours(way) + spare;
    return { way, from: hours(-from, 0), to: hours(last, last + to), at: share * last * HOUR };
  });
const NEAR = 1e-4;

describe('whatever the way and the fixes', () => {
  it('the stretch contains the ghost', () => {
    fc.assert(
      fc.property(journeys, ({ way, from, to, at }) => {
        const { fromKm, toKm } = reachAt(way, from, to, at);
        const ghost = ghostAt(way, from, to, at);
        expect(ghost).toBeGreaterThanOrEqual(fromKm);
        expect(ghost).toBeLessThanOrEqual(toKm);
        expect(fromKm).toBeGreaterThanOrEqual(0);
        expect(toKm).toBeLessThanOrEqual(wayKm(way));
      })
    );
  });

  it('it shrinks to a point at exact fixes', () => {
    fc.assert(
      fc.property(journeys, ({ way, from, to }) => {
        const [left, came] = [hours(from.to / HOUR), hours(to.from / HOUR)];
        const [start, end] = [left.to, came.to].map((at) => reachAt(way, left, came, at));
        expect(start?.fromKm).toBeCloseTo(0, 3);
        expect(start?.toKm).toBeCloseTo(0, 3);
        expect(end?.fromKm).toBeCloseTo(wayKm(way), 3);
        expect(end?.toKm).toBeCloseTo(wayKm(way), 3);
      })
    );
  });

  it('it grows with the top speed', () => {
    fc.assert(
      fc.property(
        journeys,
        fc.double({ min: 1, max: 3, noNaN: true }),
        ({ way, from, to, at }, by) => {
          const faster = { ...way, hours: way.hours.map((one) => one / by) };
          const [slow, fast] = [reachAt(way, from, to, at), reachAt(faster, from, to, at)];
          expect(fast.fromKm).toBeLessThanOrEqual(slow.fromKm + NEAR);
          expect(fast.toKm).toBeGreaterThanOrEqual(slow.toKm - NEAR);
        }
      )
    );
  });

  it('it grows with the uncertainty of a fix', () => {
    const more = fc.double({ min: 0, max: 40 * HOUR, noNaN: true });
    fc.assert(
      fc.property(journeys, more, more, ({ way, from, to, at }, early, late) => {
        const sure = reachAt(way, from, to, at);
        const vague = reachAt(
          way,
          { from: from.from - early, to: from.to },
          { from: to.from, to: to.to + late },
          at
        );
        expect(vague.fromKm).toBeLessThanOrEqual(sure.fromKm + NEAR);
        expect(vague.toKm).toBeGreaterThanOrEqual(sure.toKm - NEAR);
      })
    );
  });

  it('reversing the way, and time with it, mirrors stretch and ghost', () => {
    fc.assert(
      fc.property(journeys, ({ way, from, to, at }) => {
        const back = reverseWay(way);
        const mirrored = (span: Span): Span => ({ from: -span.to, to: -span.from });
        const there = reachAt(way, from, to, at);
        const home = reachAt(back, mirrored(to), mirrored(from), -at);
        expect(home.fromKm).toBeCloseTo(wayKm(way) - there.toKm, 3);
        expect(home.toKm).toBeCloseTo(wayKm(way) - there.fromKm, 3);
        const ghosts = [
          ghostAt(way, from, to, at),
          ghostAt(back, mirrored(to), mirrored(from), -at)
        ];
        expect((ghosts[0] ?? 0) + (ghosts[1] ?? 0)).toBeCloseTo(wayKm(way), 3);
      })
    );
  });

  it('removing a fix never shrinks it', () => {
    const middles = fc.record({
      place: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      early: fc.double({ min: 0, max: 60, noNaN: true }),
      late: fc.double({ min: 0, max: 60, noNaN: true })
    });
    fc.assert(
      fc.property(journeys, middles, ({ way, from, to, at }, { place, early, late }) => {
        const km = place * wayKm(way);
        const [first, second] = [cutWay(way, 0, km), cutWay(way, km, wayKm(way))];
        // Some time when the middle can be passed at all.
        const soonest = from.from / HOUR + wayHours(first);
        const latest = to.to / HOUR - wayHours(second);
        const middle = hours(Math.max(soonest, latest - early), Math.max(soonest, latest) + late);
        const [a, b, c] = narrowTimes([from, middle, to], [wayHours(first), wayHours(second)]);
        if (!a || !b || !c) throw new Error('expected three times');
        const whole = reachAt(way, from, to, at);
        const [coming, going] = [reachAt(first, a, b, at), reachAt(second, b, c, at)];
        const fromKm = at < b.to ? coming.fromKm : km + going.fromKm;
        const toKm = at > b.from ? km + going.toKm : coming.toKm;
        expect(whole.fromKm).toBeLessThanOrEqual(fromKm + NEAR);
        expect(whole.toKm).toBeGreaterThanOrEqual(toKm - NEAR);
      })
    );
  });
});

describe('times that narrow one another', () => {
  it.each<[string, Span[], number[], Span[]]>([
    [
      'a day between exact times',
      [hours(0), hours(-5, 19), hours(12)],
      [4, 2],
      [hours(0), hours(4, 10), hours(12)]
    ],
    [
      'a bound behind a fix',
      [hours(0), { from: -Infinity, to: 9 * HOUR }],
      [3],
      [hours(0), hours(3, 9)]
    ],
    ['what cannot be stays as it is', [hours(0), hours(1)], [3], [hours(0), hours(1)]]
  ])('%s', (_, limits, least, expected) => {
    expect(narrowTimes(limits, least)).toEqual(expected);
  });
});
