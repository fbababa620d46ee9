import type { Line } from '../geo/shapes';

/** Territories whose every land border is drawn as disputed; names as in world-atlas. */
export const CONTESTED_TERRITORIES = new Set([
  'Kosovo',
  'N. Cyprus',
  'Cyprus U.N. Buffer Zone',
  'Palestine',
  'Siachen Glacier',
  'Somaliland',
  'W. Sahara'
]);

/** Patches that world-atlas cuts out of a country, though they should have no border: name to keeper. */
export const ABSORBED: Record<string, string> = { Baikonur: 'Kazakhstan' };

/** Classes of Natural Earth's boundary lines that we draw as disputed. */
export const DISPUTED_CLASSES = /^(Disputed|Indefinite|Indeterminant|Line of control)/;

/** Pairs that the Natural Earth of 2012 marks "please verify" though neither side claims the land today. */
export const SETTLED_PAIRS = new Set(['Bolivia|Chile', 'Bolivia|Peru']);

/**
 * Lines at sea, drawn by hand because no source has them: both sides of the southern Kurils, held by Russia and claimed
 * by Japan. The western line is the one in force, the eastern one the claim.
 */
export const LINES_AT_SEA: Line[] = [
  [
    [144.85, 44.75],
    [145.2, 44.35],
    [145.33, 43.95],
    [145.47, 43.7],
    [145.72, 43.43],
    [145.95, 43.36],
    [146.4, 43.15]
  ],
  [
    [148.35, 45.85],
    [149.1, 45.72],
    [149.55, 45.62],
    [150.3, 45.2]
  ]
];
