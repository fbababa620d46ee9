/** What a name on the base map names. */
export type BaseNameKind = 'country' | 'capital' | 'town' | 'ocean' | 'sea' | 'bay' | 'lake';

/** A value interpolated linearly between stops and constant beyond them: the measure, and the value there. */
export type Growth<Value = number> = readonly (readonly [at: number, value: Value])[];

/**
 * Zoom from which towns and countries of a rank are shown, by the lowest rank that appears with it. Ranks are those of
 * `BaseName`.
 */
export const TOWNS_FROM: Growth = [
  [3, 3],
  [4, 4],
  [5, 6],
  [6, 8],
  [7, 10],
  [8, 12]
];
/** The same for countries. */
export const COUNTRIES_FROM: Growth = [
  [0, 1],
  [2, 2],
  [3, 4],
  [4, 5],
  [5, 6]
];

/** Size of a town's name in pixels, by zoom and rank. */
export const TOWN_SIZES: Growth<Growth> = [
  [
    3,
    [
      [0, 12],
      [6, 10.5]
    ]
  ],
  [
    6,
    [
      [0, 16],
      [4, 14],
      [8, 11]
    ]
  ],
  [
    9,
    [
      [2, 19],
      [6, 15],
      [12, 11]
    ]
  ]
];
/** The same for a country's. */
export const COUNTRY_SIZES: Growth<Growth> = [
  [
    2,
    [
      [1, 11.5],
      [5, 8.5]
    ]
  ],
  [
    6,
    [
      [1, 22],
      [5, 12]
    ]
  ]
];
/** Size of a water's name in pixels, by zoom: for oceans, for seas, and for smaller waters. */
export const WATER_SIZES: Growth<Record<'ocean' | 'sea' | 'smaller', number>> = [
  [2, { ocean: 14, sea: 11.5, smaller: 11.5 }],
  [6, { ocean: 22, sea: 18, smaller: 13 }],
  [9, { ocean: 26, sea: 24, smaller: 16 }]
];

/** Space between letters, in letter heights. */
export const SPACING: Record<BaseNameKind, number> = {
  country: 0.2,
  capital: 0,
  town: 0,
  ocean: 0.14,
  sea: 0.1,
  bay: 0.04,
  lake: 0.04
};

/** The value at `at`, interpolated between the stops. */
export function grown<Value>(
  stops: Growth<Value>,
  at: number,
  valueOf: (value: Value) => number
): number {
  const after = stops.findIndex(([stop]) => stop > at);
  const [low, small] = stops.at(after === -1 ? -1 : Math.max(0, after - 1)) as [number, Value];
  const [high, large] = stops.at(after) as [number, Value];
  const from = valueOf(small);
  if (high <= low) return from;
  return from + ((valueOf(large) - from) * Math.max(0, at - low)) / (high - low);
}

/** Size of the name beside a mark, in pixels, at any zoom. */
export const MARK_NAME_SIZE = 13;

/** Size of a date along a line. */
export const DATE_SIZE = 11.5;

/** Size of what a line says of its way, and the zoom from which it does. */
export const WAY_SIZE = 11;
export const WAYS_FROM = 4;

/** Size of a name at the end of a tie. */
export const END_SIZE = 12;
