import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';

/** The least important towns shown at a zoom, by rank: 0 is a world city, 12 a village. Filters see whole zooms only. */
const TOWN_RANK_SHOWN: ExpressionSpecification = [
  'step',
  ['zoom'],
  1,
  3,
  3,
  4,
  4,
  5,
  6,
  6,
  8,
  7,
  10,
  8,
  12
];

/** Which towns are shown at a zoom. */
export const townFilter: ExpressionSpecification = ['<=', ['get', 'rank'], TOWN_RANK_SHOWN];

/** Of the dot's image, whose disc is 8 px across. */
export const townDotSize: DataDrivenPropertyValueSpecification<number> = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  ['case', ['has', 'capital'], 0.55, 0.34],
  8,
  ['case', ['has', 'capital'], 0.8, ['<=', ['get', 'rank'], 6], 0.62, 0.45]
];

/** Pixels. */
export const townNameSize: DataDrivenPropertyValueSpecification<number> = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  ['interpolate', ['linear'], ['get', 'rank'], 0, 12, 6, 10.5],
  6,
  ['interpolate', ['linear'], ['get', 'rank'], 0, 16, 4, 14, 8, 11],
  9,
  ['interpolate', ['linear'], ['get', 'rank'], 2, 19, 6, 15, 12, 11]
];

/** The English name, and from a zoom on the local one below it, smaller and quieter. */
export function withLocalName(zoom: number, scale: number, color: string): ExpressionSpecification {
  const both: ExpressionSpecification = [
    'case',
    ['has', 'name_local'],
    [
      'format',
      ['get', 'name'],
      {},
      ['concat', '\n', ['get', 'name_local']],
      { 'font-scale': scale, 'text-color': color }
    ],
    ['format', ['get', 'name'], {}]
  ];
  return ['step', ['zoom'], ['format', ['get', 'name'], {}], zoom, both];
}
