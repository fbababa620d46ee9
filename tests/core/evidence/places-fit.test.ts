import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { rivalries } from '../../../src/lib/core/evidence/rivals';
import { claim, makeIndex, place } from '../../make-atlas';

describe('rival places', () => {
  const square = (x: number, y: number, side: number): Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y]
      ]
    ]
  });
  const map = makeIndex({
    places: [
      place('site', { precision: 'site', point: [0, 0] }),
      place('near', { precision: 'near', radius: 50, point: [0.4, 0] }),
      place('far', { precision: 'site', point: [1, 0] }),
      place('further', { precision: 'near', radius: 50, point: [1.1, 0] }),
      place('admin', { precision: 'admin', point: [0.1, 0.1], area: square(-0.5, -0.5, 1.2) }),
      place('district', { precision: 'admin', point: [0.2, 0.2], area: square(0, 0, 0.4) }),
      place('province', { precision: 'admin', point: [5, 5], area: square(4, 4, 2) }),
      place('state', { precision: 'country', point: [50, 50], country: 'RU' }),
      place('abroad', { precision: 'site', point: [0, 0.01], country: 'KP' }),
      place('neighbour', { precision: 'country', point: [60, 60], country: 'KP' })
    ]
  });

  test.each([
    ['a site and what is near it', 'site', 'near', false],
    ['a site and what is not', 'far', 'near', true],
    ['two that reach each other', 'near', 'further', false],
    ['two sites', 'site', 'far', true],
    ['an area and a site in it', 'admin', 'site', false],
    ['an area and a site outside', 'admin', 'far', true],
    ['an area and what reaches into it', 'admin', 'further', false],
    ['an area and what does not', 'province', 'further', true],
    ['an area in another', 'admin', 'district', false],
    ['two areas apart', 'admin', 'province', true],
    ['a state and a place in it', 'state', 'site', false],
    ['a state and a place in another', 'state', 'abroad', true],
    ['a state and an area in it', 'province', 'state', false],
    ['two states', 'state', 'neighbour', true]
  ])('%s', (_, a, b, expected) => {
    const rival = (one: string, other: string) =>
      rivalries(map, [claim({ place: one }), claim({ source: 'other', place: other })]).length > 0;
    expect(rival(a, b)).toBe(expected);
    expect(rival(b, a)).toBe(expected);
  });
});
