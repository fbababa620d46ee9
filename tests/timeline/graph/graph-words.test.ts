import { describe, expect, it, test } from 'vitest';
import { distanceText, fixText } from '../../../src/lib/timeline/graph/fix-text';
import type { RouteMode } from '../../../src/lib/core/journey';
import type { Stretch } from '../../../src/lib/core/movement/stretch';
import { bandText } from '../../../src/lib/timeline/graph/band-text';
import { axesAre, fixName } from '../../../src/lib/words/en/graph';
import { pointText } from '../../../src/lib/timeline/graph/point-text';
import { smallIndex, smallShape, START } from './small-graph';

const shape = smallShape();

describe('the words of a fix', () => {
  it('give role, place, time, kilometres and sources', () => {
    const [, comes] = shape.fixes;
    if (!comes) throw new Error('no fix');
    const text = fixText(smallIndex, shape, comes);
    expect(text).toEqual({
      place: 'Town B',
      time: 'Monday 11 September 2023',
      distance: '220 km from Town A along the route',
      role: 'Arrived',
      sources: 'The paper'
    });
    expect(fixName(text)).toBe(
      'Arrived, Town B: Monday 11 September 2023, 220 km from Town A along the route; The paper'
    );
    expect(fixName({ ...text, sources: '' })).not.toContain(';');
  });
});

describe('the words of a time', () => {
  it.each([
    [
      0.5,
      'Sun 10 Sept 2023, 12:00 UTC',
      'Anywhere from 0 km to 120 km from Town A along the route'
    ],
    [2.75, 'Tue 12 Sept 2023, 18:00 UTC', 'At Town B'],
    [4.4, 'Thu 14 Sept 2023, 09:40 UTC', 'Town B to Town C: route unknown']
  ])('on day %d', (day, time, where) => {
    expect(pointText(smallIndex, shape, START + day)).toEqual({ time, where });
  });

  it('are rounded over midnight', () => {
    expect(pointText(smallIndex, shape, START + 2 - 1e-4)?.time).toBe(
      'Tue 12 Sept 2023, 00:00 UTC'
    );
  });

  it('are none outside the journey', () => {
    expect(pointText(smallIndex, shape, START)).toBeNull();
    expect(pointText(smallIndex, shape, START + 9)).toBeNull();
  });
});

test.each([
  ['one with a city', 'Lisbon time', 'Vertical: km from Town A. Hours: Lisbon time'],
  ['UTC', 'UTC', 'Vertical: km from Town A. Hours: UTC']
])('the axes name their zone: %s', (_, zone, words) => {
  expect(axesAre('Town A', zone)).toBe(words);
});

describe('the words of a distance', () => {
  const last = shape.fixes.at(-1);

  it('say that it is unknown where no known way leads', () => {
    if (!last) throw new Error('no fix');
    expect(fixText(smallIndex, shape, last).distance).toBe('distance from Town A unknown');
  });

  it('name the place from which a way is known', () => {
    const [line, row] = shape.stretches;
    if (!line || !row) throw new Error('no stretch');
    const apart = { ...shape, stretches: [{ ...line, fromStart: null, foot: 'b' }, row] };
    expect(distanceText(smallIndex, apart, { stretch: 0, km: 40 })).toBe(
      '40 km from Town B along the route'
    );
  });
});

describe('the caption of a stretch', () => {
  const stretch = (mode: RouteMode | null, more: Partial<Stretch> = {}): Stretch => ({
    mode,
    vehicles: [],
    length: 8000,
    fromStart: 0,
    foot: 'b',
    on: null,
    ...more
  });
  const jet = { vehicles: ['a jet'] };

  test.each<[string, Stretch, number | null, boolean, string | null]>([
    [
      'a flight, a twelfth as large',
      stretch('air', jet),
      1 / 12,
      false,
      'By air: a jet, 8,000 km, at 1/12 the scale of travel by rail'
    ],
    [
      'the same, short',
      stretch('air', jet),
      1 / 12,
      true,
      'By air, 8,000 km, at 1/12 the scale of travel by rail'
    ],
    [
      'a short drive, four times as large',
      stretch('road', { length: 150 }),
      4.1,
      false,
      'By road, 150 km, at 4 times the scale of travel by rail'
    ],
    [
      'one as large',
      stretch('sea'),
      1.2,
      false,
      'By sea, 8,000 km, at the scale of travel by rail'
    ],
    [
      'a line to which no known way leads',
      stretch('rail', { fromStart: null }),
      null,
      false,
      'km from Town B: route there unknown'
    ],
    ['the line from the start', stretch('rail'), null, false, null],
    ['rows', stretch(null, { fromStart: null }), null, false, null]
  ])('%s', (_, one, times, isShort, words) => {
    const given = { stretches: [one], mode: 'rail' as const };
    const text = bandText(smallIndex, given, { stretch: 0, times }, isShort);
    expect(text?.replaceAll(/[\u2066-\u2069]/g, '') ?? null).toBe(words);
  });
});
