import { describe, expect, it } from 'vitest';
import { legPath } from '../../src/lib/compile/leg-path';
import type { LonLat } from '../../src/lib/core/atlas';

// Along the equator, where a straight line is a great circle.
const west: LonLat[] = [
  [0, 0],
  [1, 0],
  [2, 0]
];
const east: LonLat[] = [
  [2, 0],
  [3, 0],
  [4, 0]
];
const branch: LonLat[] = [
  [1, 0],
  [1, 1]
];

describe('legPath', () => {
  it.each<[string, LonLat, LonLat, LonLat[][], LonLat[]]>([
    [
      'goes straight where no line is known',
      [0, 1],
      [2, 3],
      [],
      [
        [0, 1],
        [2, 3]
      ]
    ],
    [
      'cuts a line to the points',
      [0.5, 0],
      [1.5, 0],
      [west],
      [
        [0.5, 0],
        [1, 0],
        [1.5, 0]
      ]
    ],
    [
      'goes against the line',
      [1.5, 0],
      [0.5, 0],
      [west],
      [
        [1.5, 0],
        [1, 0],
        [0.5, 0]
      ]
    ],
    [
      'joins lines at their shared end',
      [0.5, 0],
      [3.5, 0],
      [west, east],
      [
        [0.5, 0],
        [1, 0],
        [2, 0],
        [3, 0],
        [3.5, 0]
      ]
    ],
    [
      'joins a line drawn the other way',
      [0.5, 0],
      [3.5, 0],
      [west, east.toReversed()],
      [
        [0.5, 0],
        [1, 0],
        [2, 0],
        [3, 0],
        [3.5, 0]
      ]
    ],
    [
      'goes back along both',
      [3.5, 0],
      [0.5, 0],
      [east, west],
      [
        [3.5, 0],
        [3, 0],
        [2, 0],
        [1, 0],
        [0.5, 0]
      ]
    ],
    [
      'leaves in the middle by a branch',
      [0, 0],
      [1, 1],
      [west, branch],
      [
        [0, 0],
        [1, 0],
        [1, 1]
      ]
    ],
    [
      'comes in from a branch',
      [1, 1],
      [2, 0],
      [branch, west],
      [
        [1, 1],
        [1, 0],
        [2, 0]
      ]
    ],
    [
      'keeps to the line where the points lie beside it',
      [0.5, 0.1],
      [1.5, -0.1],
      [west],
      [
        [0.5, 0],
        [1, 0],
        [1.5, 0]
      ]
    ],
    [
      'has no length between two points of one place',
      [0.5, 0],
      [0.5, 0],
      [west],
      [
        [0.5, 0],
        [0.5, 0]
      ]
    ]
  ])('%s', (_, from, to, lines, expected) => {
    const path = legPath(from, to, lines);
    expect(path.map(([x, y]) => [x + 0, Math.abs(y) < 1e-5 ? 0 : y])).toEqual(expected);
  });
});
