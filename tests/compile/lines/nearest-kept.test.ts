import { expect, test } from 'vitest';
import { nearestKept } from '../../../src/lib/compile/lines/nearest-kept';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { nearestOn } from '../../../src/lib/core/movement/nearest-on';

const line: LonLat[] = [
  [130, 43],
  [131, 44],
  [133, 44]
];

test('the nearest point of a line is the same for the same point, and is looked for once', () => {
  const found = nearestKept(line, [130.6, 43.4]);
  expect(found).toEqual(nearestOn(line, [130.6, 43.4]));
  expect(nearestKept(line, [130.6, 43.4])).toBe(found);
});

test('another point, and another line, has another', () => {
  const found = nearestKept(line, [130.6, 43.4]);
  expect(nearestKept(line, [132, 43.4])).toEqual(nearestOn(line, [132, 43.4]));
  const other = line.map(([x, y]): LonLat => [x, y + 1]);
  expect(nearestKept(other, [130.6, 43.4])).not.toEqual(found);
});
