import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import type { LonLat } from '$lib/core/lon-lat';
import { TOWN_REACH_KM } from '$lib/static-map/points-on-lines';
import { TOWN_SIZES, TOWNS_FROM } from '$lib/static-map/label-rules';
import { byRank, byZoom, rankShown } from './growth-expressions';

/** Which towns are shown at a zoom; ranks go from 0, a world city, to 12, a village. Filters see whole zooms only. */
export const townFilter: ExpressionSpecification = ['<=', ['get', 'rank'], rankShown(TOWNS_FROM)];

/** The order in which towns get their names, the least first: those near any of the given points, in degrees, then by rank. */
export function townOrder(points: readonly LonLat[]): ExpressionSpecification {
  const rank: ExpressionSpecification = ['get', 'rank'];
  if (points.length === 0) return rank;
  const coordinates = points.map(([lon, lat]) => [lon, lat]);
  const away: ExpressionSpecification = ['distance', { type: 'MultiPoint', coordinates }];
  return ['case', ['<=', away, TOWN_REACH_KM * 1000], ['-', rank, BEFORE_ALL], rank];
}

/** More than there are ranks. */
const BEFORE_ALL = 100;

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
export const townNameSize = byZoom(TOWN_SIZES, byRank);

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
