import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';

/** The least important towns shown at a zoom, by rank: 0 is a world city, 12 a village. */
const TOWN_RANK_SHOWN: ExpressionSpecification = [
  'step', ['zoom'], 1, 3.6, 3, 4.6, 4, 5.2, 6, 6, 7, 6.8, 8, 7.4, 9, 8, 10, 8.6, 11, 9.2, 12
];

/** Used for dots and names alike, so that a dot seldom stands without its name. */
export const townFilter: ExpressionSpecification = ['<=', ['get', 'rank'], TOWN_RANK_SHOWN];

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
export function withLocalName(
  zoom: number,
  scale: number,
  color: string
): ExpressionSpecification {
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
