import { describe, expect, it } from 'vitest';
import { checkBorders } from '../../../src/lib/compile/checks/check-borders';
import { parseFiles } from '../../../src/lib/compile/reading/parse-files';
import { readDraft } from '../../../src/lib/compile/reading/read-draft';
import { MOST_SAMPLES, sampleSegment } from '../../../src/lib/compile/checks/sample-segment';
import type { LonLat } from '../../../src/lib/core/lon-lat';

/** Checks a railway in a world whose only country lies from 10° W to 10° E, and counts how often countries are looked up. */
function look(coordinates: LonLat[], properties: object = {}) {
  const feature = {
    type: 'Feature',
    id: 'line',
    geometry: { type: 'LineString', coordinates },
    properties: { name: 'Line', mode: 'rail', ...properties }
  };
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
  const { documents, unread } = parseFiles(
    'small',
    'geodata/small',
    new Map([['routes.geojson', text]])
  );
  let lookups = 0;
  const findings = checkBorders(readDraft(documents, unread).draft, {
    knows: () => true,
    around: ([x]) => {
      lookups += 1;
      return Math.abs(x) <= 10 ? ['DE'] : [];
    }
  });
  return { lookups, messages: findings.map(({ message }) => message) };
}

describe('looking at borders', () => {
  it('ends at the first fault of a segment', () => {
    const { lookups, messages } = look([
      [9.9, 0],
      [120, 0],
      [9.8, 0]
    ]);
    expect(messages).toEqual([
      'expected a line over land, or 0 among its `bridges`, found open water at [10.0101, 0]',
      'expected a line over land, or 1 among its `bridges`, found open water at [120, 0]'
    ]);
    expect(lookups).toBeLessThan(20);
  });

  it('takes a bounded number of looks at each segment, however long it is', () => {
    const long: LonLat[] = [
      [-170, 0],
      [0, 80],
      [170, 0]
    ];
    const { lookups, messages } = look(long, { bridges: [0, 1], schematic: 'made up' });
    expect(messages).toEqual([]);
    expect(lookups).toBe(2 * (MOST_SAMPLES + 1));
  });
});

describe('sampleSegment', () => {
  it('gives the ends, and points 2 km apart between them', () => {
    const points = [...sampleSegment([0, 0], [0, 1])];
    expect([points[0], points.at(-1)]).toEqual([
      [0, 0],
      [0, 1]
    ]);
    expect(points).toHaveLength(57);
  });
});
