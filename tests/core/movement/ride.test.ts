import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { placeOfRide, rideBetween, rideFrom, type Ride } from '../../../src/lib/core/movement/ride';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import { dayWindow, windowInstants } from '../../../src/lib/core/time/window';
import { atlasAt } from '../../../src/lib/core/view/atlas-at';
import { localOf } from '../../../src/lib/core/time/zone';
import { worldPoint } from '../../../src/lib/static-map/mercator';
import { placeTravellers } from '../../../src/lib/static-map/place-travellers';
import { readAtlas } from '../../read-atlas';

/** A ten-thousandth of a pixel of a map of the world 512 pixels wide. */
const CLOSE = 1e-7;

describe.each(['kim-2023', 'hanoi-2019'])('in %s', (id) => {
  const index = indexAtlas(readAtlas(id));
  const { zone } = index.atlas;
  const journeys = atlasAt(index, { window: dayWindow(0) }).travellers.map(
    ({ journey }) => journey
  );
  const windowOf = (day: number) => windowInstants(dayWindow(day), zone);
  const placed = (journey: (typeof journeys)[number], day: number) =>
    placeTravellers([travellerAt(journey, windowOf(day))])[0]?.position;
  /** The rides from each day of each journey to the next, to the one after and so on. */
  const rides = journeys.flatMap((journey) => {
    const [first, last] = [journey.fixes[0], journey.fixes.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [first, last].map(({ time }) => localOf(zone, time.stated.from).day);
    return Array.from({ length: to! - from! }, (_, i) => from! + i).flatMap((day) =>
      [1, 2, 5].flatMap((days) => {
        const ride = rideBetween(journey, windowOf(day).to, windowOf(day + days).to);
        return ride
          ? [{ ride, start: placed(journey, day), end: placed(journey, day + days) }]
          : [];
      })
    );
  });

  test('a ride starts and ends where the traveller is drawn, or at the other end of an unknown way', () => {
    expect(rides.length).toBeGreaterThan(5);
    for (const { ride, start, end } of rides) {
      const [first, last] = [1e-9, 1].map((share) => placeOfRide(ride, share)!.position);
      expect(start === undefined || isOneStep(ride, start, first!)).toBe(true);
      expect(end === undefined || isOneStep(ride, last!, end)).toBe(true);
    }
    const whole = rides.filter(({ ride, end }) => {
      const last = placeOfRide(ride, 1)!.position;
      return end && apart(last, end) < CLOSE;
    });
    expect(whole.length).toBeGreaterThan(rides.length / 2);
  });

  test('one that is taken over on its way goes on from there', () => {
    const { ride } = rides[0]!;
    const there = placeOfRide(ride, 0.4)!;
    expect(placeOfRide(rideFrom(ride, there.km), 0)).toEqual(there);
    expect(placeOfRide(rideFrom(ride, there.km), 1)).toEqual(placeOfRide(ride, 1));
  });

  test('on the way it never goes back, and never leaves its line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rides),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ ride }, one, other) => {
          const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map((share) =>
            placeOfRide(ride, share)
          );
          expect(later!.km).toBeGreaterThanOrEqual(sooner!.km);
          for (const { position } of [sooner!, later!])
            expect(offLine(ride, position)).toBeLessThan(CLOSE);
        }
      )
    );
  });
});

test('a traveller who stays, and one of whose journey nothing is known by then, has no ride', () => {
  const index = indexAtlas(readAtlas('kim-2023'));
  const { journey } = atlasAt(index, { window: dayWindow(0) }).travellers[0]!;
  expect(rideBetween(journey, 0, 86_400)).toBeNull();
  const last = journey.fixes.at(-1)!.limits.to;
  expect(rideBetween(journey, last + 86_400, last + 2 * 86_400)).toBeNull();
});

/** Whether two places are the same, or fixes of the journey between which all ways are unknown. */
function isOneStep({ journey: { fixes, legs } }: Ride, from: LonLat, to: LonLat): boolean {
  if (apart(from, to) < CLOSE) return true;
  return fixes.some(({ position }, i) => {
    if (apart(position, from) >= CLOSE) return false;
    const known = legs.findIndex(({ basis }, at) => at >= i && basis !== 'unknown');
    const end = known < 0 ? legs.length : known;
    return fixes.slice(i, end + 1).some((fix) => apart(fix.position, to) < CLOSE);
  });
}

function apart(one: LonLat, other: LonLat): number {
  const [a, b] = [worldPoint(one), worldPoint(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** How far a place is from the nearest known way of its journey, in widths of the world. */
function offLine({ journey: { legs } }: Ride, at: LonLat): number {
  const [x, y] = worldPoint(at);
  return Math.min(
    ...legs
      .filter(({ basis }) => basis !== 'unknown')
      .flatMap(({ way: { path } }) =>
        path.slice(1).map((end, i) => {
          const [[ax, ay], [bx, by]] = [worldPoint(path[i]!), worldPoint(end)];
          const [dx, dy] = [bx - ax, by - ay];
          const square = dx * dx + dy * dy;
          const along = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
          const share = Math.min(Math.max(along, 0), 1);
          return Math.hypot(x - ax - share * dx, y - ay - share * dy);
        })
      )
  );
}
