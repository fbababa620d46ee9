import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/static-map/palette';

type AreaLayer = 'land' | 'relief' | 'country-tint' | 'water';
type LineLayer = 'region-line' | 'river' | 'shore' | 'border-casing' | 'border' | 'border-disputed';

const BORDER_WIDTH: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  1,
  0.5,
  4,
  1,
  9,
  2
];

/**
 * Land is the ground, relief lies on it, and the sea is painted over both, which gives the coarse relief a clean shore.
 * `country-tint` shows nothing until the app sets its filter to the `iso` codes of the countries to tint.
 */
export function areaLayers(palette: Palette): Record<AreaLayer, LayerSpecification> {
  return {
    land: { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
    relief: {
      id: 'relief',
      type: 'color-relief',
      source: 'relief',
      paint: {
        // Greys of a finished shading, 128 on the flat; a little either side is left clear against noise.
        'color-relief-color': [
          'interpolate',
          ['linear'],
          ['elevation'],
          8,
          palette.shadow,
          124,
          clear(palette.shadow),
          132,
          clear(palette.light),
          248,
          palette.light
        ],
        'color-relief-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          0.75,
          5,
          1,
          7,
          0.75,
          9,
          0.3,
          11,
          0
        ]
      }
    },
    'country-tint': {
      id: 'country-tint',
      type: 'fill',
      source: 'world',
      'source-layer': 'country',
      filter: ['in', ['get', 'iso'], ['literal', []]],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.1, 'fill-antialias': false }
    },
    water: {
      id: 'water',
      type: 'fill',
      source: 'world',
      'source-layer': 'water',
      paint: { 'fill-color': palette.water }
    }
  };
}

/** Rivers, shores and borders. */
export function lineLayers(palette: Palette): Record<LineLayer, LayerSpecification> {
  return {
    'region-line': {
      id: 'region-line',
      type: 'line',
      source: 'world',
      'source-layer': 'region_lines',
      minzoom: 3.5,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.region,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.1]
      }
    },
    river: {
      id: 'river',
      type: 'line',
      source: 'world',
      'source-layer': 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          3,
          ['interpolate', ['linear'], ['get', 'rank'], 1, 0.7, 6, 0.3],
          9,
          ['interpolate', ['linear'], ['get', 'rank'], 1, 4, 9, 1.2]
        ]
      }
    },
    shore: {
      id: 'shore',
      type: 'line',
      source: 'world',
      'source-layer': 'water',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.35, 5, 0.7, 9, 1]
      }
    },
    'border-casing': {
      id: 'border-casing',
      type: 'line',
      source: 'world',
      'source-layer': 'borders',
      minzoom: 3,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.land,
        'line-opacity': 0.7,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 2, 9, 5]
      }
    },
    border: {
      id: 'border',
      type: 'line',
      source: 'world',
      'source-layer': 'borders',
      filter: ['==', ['get', 'disputed'], false],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH }
    },
    'border-disputed': {
      id: 'border-disputed',
      type: 'line',
      source: 'world',
      'source-layer': 'borders',
      filter: ['==', ['get', 'disputed'], true],
      paint: { 'line-color': palette.border, 'line-width': BORDER_WIDTH, 'line-dasharray': [3, 2] }
    }
  };
}

/** The same colour at no strength: fading to plain transparent would pass through grey. */
function clear(rgba: string): string {
  return rgba.replace(/[\d.]+\)$/, '0)');
}
