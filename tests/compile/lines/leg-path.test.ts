import { describe, expect, it } from 'vitest';
import { legPath } from '../../../src/lib/compile/lines/leg-path';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { drawnLengths } from '../../../src/lib/core/movement/route-measures';

// Along the equator, where a straight line is a great circle.
const west: LonLat[] = [
  [0, 0],
  [1, 0],
  [2, 0]
];
const measured = (line: LonLat[]) => ({ line, measures: drawnLengths(line) });
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
    const { path } = legPath(from, to, lines.map(measured));
    expect(path.map(([x, y]) => [x + 0, Math.abs(y) < 1e-5 ? 0 : y])).toEqual(expected);
  });
});

describe('how far along the leg its positions are', () => {
  const posted = { line: west, measures: [0, 150, 300] };
  const onward = { line: east, measures: [10, 130, 250] };

  it('takes the kilometres of the routes, in proportion between posts', () => {
    const { path, measures, ends } = legPath([0.5, 0], [3.5, 0], [posted, onward]);
    expect(path.map(([x]) => x)).toEqual([0.5, 1, 2, 3, 3.5]);
    expect(measures).toEqual([0, 75, 225, 345, 405]);
    expect(ends).toEqual([2, 4]);
  });

  it('counts from its own start, whichever way it goes', () => {
    const { measures, ends } = legPath([3.5, 0], [0.5, 0], [onward, posted]);
    expect(measures).toEqual([0, 60, 180, 330, 405]);
    expect(ends).toEqual([2, 4]);
  });

  it('counts a gap between two routes as it is drawn', () => {
    const apart = { line: [[2.1, 0] as LonLat, [3, 0] as LonLat], measures: [0, 120] };
    const { measures } = legPath([1, 0], [3, 0], [posted, apart]);
    expect(measures).toEqual([0, 150, 161.12, 281.12]);
  });

  it('runs on over 180°', () => {
    const before: LonLat[] = [
      [178, 10],
      [180, 10]
    ];
    const behind: LonLat[] = [
      [-180, 10],
      [-178, 10]
    ];
    const { path, measures } = legPath([178, 10], [-178, 10], [before, behind].map(measured));
    expect(path).toEqual([
      [178, 10],
      [180, 10],
      [182, 10]
    ]);
    expect(measures.at(-1)).toBeCloseTo(438, 0);
  });

  it('is a line of no length where it starts and ends at one point', () => {
    const { path, measures, ends } = legPath([1, 0], [1, 0], [posted]);
    expect(path).toHaveLength(2);
    expect(measures).toEqual([0, 0]);
    expect(ends).toEqual([1]);
  });
});
