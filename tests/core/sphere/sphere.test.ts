import { bearing as turfBearing } from '@turf/bearing';
import { circle as turfCircle } from '@turf/circle';
import { destination as turfDestination } from '@turf/destination';
import { distance as turfDistance } from '@turf/distance';
import { lineString } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { bearing } from '../../../src/lib/core/sphere/bearing';
import { circle } from '../../../src/lib/core/sphere/circle';
import { destination } from '../../../src/lib/core/sphere/destination';
import { distance } from '../../../src/lib/core/sphere/distance';
import { nearestOn } from '../../../src/lib/core/sphere/nearest-on';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
/** Longitudes continue past 180°; a few round numbers make ends meet and segments without length. */
const position: fc.Arbitrary<LonLat> = fc.oneof(
  fc.tuple(degrees(540), degrees(90)),
  fc.tuple(fc.constantFrom(0, 10, 10.5), fc.constantFrom(0, 40, 40.5))
);

it('distance, bearing, destination and circle are those of Turf', () => {
  fc.assert(
    fc.property(position, position, fc.double({ min: 0, max: 20_000, noNaN: true }), (a, b, km) => {
      expect(distance(a, b)).toBeCloseTo(turfDistance(a, b), 9);
      expect(bearing(a, b)).toBe(turfBearing(a, b));
      expect(destination(a, km, b[0])).toEqual(turfDestination(a, km, b[0]).geometry.coordinates);
      expect(circle(a, km)).toEqual(turfCircle(a, km).geometry.coordinates[0]);
    })
  );
});

it('the point of a line nearest to another is that of Turf', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), position, (line, point) => {
      const { geometry, properties } = nearestPointOnLine(lineString(line).geometry, point);
      const found = nearestOn(line, point);
      expect(found.point).toEqual(geometry.coordinates);
      expect(found.segment).toBe(properties.segmentIndex);
      expect(found.along).toBeCloseTo(properties.totalDistance, 6);
      expect(found.off).toBeCloseTo(properties.pointDistance, 6);
    }),
    { numRuns: 1000 }
  );
});
