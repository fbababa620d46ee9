import { expect, it } from 'vitest';
import { cutAt180 } from '../../src/lib/export/cut-at-180';

it('leaves a path alone that stays on one side', () => {
  expect(
    cutAt180([
      [170, 1],
      [175, 2]
    ])
  ).toEqual([
    [
      [170, 1],
      [175, 2]
    ]
  ]);
});

it('takes a path whose longitudes continue past 180°', () => {
  expect(
    cutAt180([
      [170, 0],
      [180, 5],
      [190, 10]
    ])
  ).toEqual([
    [
      [170, 0],
      [180, 5]
    ],
    [
      [-180, 5],
      [-170, 10]
    ]
  ]);
  expect(
    cutAt180([
      [-170, 0],
      [-190, 10]
    ])
  ).toEqual(
    cutAt180([
      [-170, 0],
      [170, 10]
    ])
  );
});

it('leaves no line where a path only touches the antimeridian', () => {
  expect(
    cutAt180([
      [180, 5],
      [190, 10]
    ])
  ).toEqual([
    [
      [-180, 5],
      [-170, 10]
    ]
  ]);
  expect(
    cutAt180([
      [180, 5],
      [180, 5]
    ])
  ).toHaveLength(1);
});

it('cuts a path at the antimeridian, whichever way it goes', () => {
  expect(
    cutAt180([
      [170, 0],
      [-170, 10]
    ])
  ).toEqual([
    [
      [170, 0],
      [180, 5]
    ],
    [
      [-180, 5],
      [-170, 10]
    ]
  ]);
  expect(
    cutAt180([
      [-175, 0],
      [175, 10],
      [-175, 0]
    ])
  ).toEqual([
    [
      [-175, 0],
      [-180, 5]
    ],
    [
      [180, 5],
      [175, 10],
      [180, 5]
    ],
    [
      [-180, 5],
      [-175, 0]
    ]
  ]);
});
