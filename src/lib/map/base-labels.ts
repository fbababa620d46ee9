import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { TOWN_DOT } from './base-images';
import { townDotSize, townFilter, townNameSize, townOrder, withLocalName } from './town-labels';
import { COUNTRIES_FROM, COUNTRY_SIZES, SPACING, WATER_SIZES } from '$lib/static-map/label-rules';
import type { Palette } from '$lib/static-map/palette';
import { byRank, byZoom, rankShown } from './growth-expressions';

type LabelLayer =
  'river-name' | 'water-name' | 'island-name' | 'region-name' | 'town-name' | 'country-name';

const SANS = ['Noto Sans'];
const SERIF_ITALIC = ['Source Serif 4 Italic'];

/** Hand-placed names carry the zoom at which they come in. */
const SHOWN_FROM: ExpressionSpecification = ['<=', ['get', 'from'], ['zoom']];

/** Names: towns by size, countries in spaced capitals, water in italic serif. */
export function labelLayers(palette: Palette): Record<LabelLayer, LayerSpecification> {
  return {
    'river-name': {
      id: 'river-name',
      type: 'symbol',
      source: 'world',
      'source-layer': 'rivers',
      filter: ['has', 'name'],
      minzoom: 6,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['get', 'name'],
        'text-font': SERIF_ITALIC,
        'text-size': 12,
        'text-letter-spacing': 0.06,
        'text-max-angle': 30,
        'text-offset': [0, -0.7]
      },
      paint: {
        'text-color': palette.waterInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1
      }
    },
    'water-name': {
      id: 'water-name',
      type: 'symbol',
      source: 'world',
      'source-layer': 'seas',
      filter: ['all', ['!=', ['get', 'kind'], 'island'], SHOWN_FROM],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SERIF_ITALIC,
        'text-size': byZoom(WATER_SIZES, ({ ocean, sea, smaller }) => [
          'match',
          ['get', 'kind'],
          'ocean',
          ocean,
          'sea',
          sea,
          smaller
        ]),
        'text-letter-spacing': [
          'match',
          ['get', 'kind'],
          'ocean',
          SPACING.ocean,
          'sea',
          SPACING.sea,
          SPACING.bay
        ],
        'text-line-height': 1.25,
        'text-max-width': 8,
        'text-padding': 6
      },
      paint: {
        'text-color': palette.waterInk,
        'text-halo-color': palette.waterHalo,
        'text-halo-width': 0.8
      }
    },
    'island-name': {
      id: 'island-name',
      type: 'symbol',
      source: 'world',
      'source-layer': 'seas',
      filter: ['all', ['==', ['get', 'kind'], 'island'], SHOWN_FROM],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SANS,
        'text-size': 11.5,
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
        'text-padding': 6
      },
      paint: {
        'text-color': palette.regionInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1
      }
    },
    'region-name': {
      id: 'region-name',
      type: 'symbol',
      source: 'world',
      'source-layer': 'regions',
      filter: ['<=', ['get', 'rank'], ['+', ['zoom'], 1]],
      minzoom: 4.6,
      maxzoom: 9,
      layout: {
        'text-field': withLocalName(6, 0.88, palette.regionInk),
        'text-font': SANS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 8, 14],
        'text-letter-spacing': 0.12,
        'text-max-width': 8,
        'text-padding': 12,
        'symbol-sort-key': ['get', 'rank']
      },
      paint: {
        'text-color': palette.regionInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1
      }
    },
    'town-name': {
      id: 'town-name',
      type: 'symbol',
      source: 'world',
      'source-layer': 'towns',
      filter: townFilter,
      minzoom: 3,
      layout: {
        'icon-image': TOWN_DOT,
        'icon-size': townDotSize,
        'icon-padding': 0,
        'icon-allow-overlap': true,
        'text-field': withLocalName(5.5, 0.88, palette.inkQuiet),
        'text-font': SANS,
        'text-size': townNameSize,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-line-height': 1.15,
        'text-padding': 3,
        'symbol-sort-key': townOrder([])
      },
      paint: {
        'text-color': ['case', ['<=', ['get', 'rank'], 7], palette.ink, palette.inkQuiet],
        'text-halo-color': palette.halo,
        'text-halo-width': 1.1,
        'icon-color': ['case', ['has', 'capital'], palette.land, palette.ink],
        'icon-halo-color': ['case', ['has', 'capital'], palette.ink, palette.halo],
        'icon-halo-width': ['case', ['has', 'capital'], 1.6, 0.8]
      }
    },
    'country-name': {
      id: 'country-name',
      type: 'symbol',
      source: 'world',
      'source-layer': 'countries',
      filter: ['<=', ['get', 'rank'], rankShown(COUNTRIES_FROM)],
      minzoom: 1,
      maxzoom: 7.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-transform': 'uppercase',
        'text-font': SANS,
        'text-size': byZoom(COUNTRY_SIZES, byRank),
        'text-letter-spacing': SPACING.country,
        'text-line-height': 1.4,
        'text-max-width': 7,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank']
      },
      paint: {
        'text-color': palette.inkQuiet,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.1
      }
    }
  };
}
