import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

/** Our own sources, drawn over the base map; each is empty until it is shown something. */
export const OVERLAY_SOURCES = ['areas', 'legs', 'trail', 'labels'] as const;
/** One of our own sources. */
export type OverlaySource = (typeof OVERLAY_SOURCES)[number];

/** The sources as a style wants them, all empty. */
export function overlaySources(): Record<string, SourceSpecification> {
  const empty: SourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] }
  };
  return Object.fromEntries(OVERLAY_SOURCES.map((id) => [id, empty]));
}

/** An opacity that halos keep and that areas lose from zoom 6 to 8, where their coarse edges would pass for borders. */
function fading(opacity: number | ExpressionSpecification): ExpressionSpecification {
  const shown: ExpressionSpecification = ['case', ['get', 'halo'], opacity, 0];
  return ['interpolate', ['linear'], ['zoom'], 6, opacity, 8, shown];
}

/** What lies on the land and under the base map's names, from the bottom up: areas and halos of places, then legs of journeys by how far they are. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  const leg = (
    id: string,
    progress: string,
    routed: boolean,
    paint: Extract<LayerSpecification, { type: 'line' }>['paint']
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'legs',
    filter: ['all', ['==', ['get', 'progress'], progress], ['==', ['get', 'routed'], routed]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: paint ?? {}
  });
  const ahead = { 'line-color': palette.inkQuiet, 'line-opacity': 0.7 };
  const accent = { 'line-color': palette.accent };
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': palette.accent,
        'fill-opacity': fading(['case', ['get', 'planned'], 0.05, 0.12])
      }
    },
    {
      id: 'area-edge',
      type: 'line',
      source: 'areas',
      paint: { ...accent, 'line-width': 1, 'line-opacity': fading(0.5), 'line-dasharray': [3, 3] }
    },
    leg('leg-past', 'past', true, { ...accent, 'line-width': 1, 'line-opacity': 0.3 }),
    leg('leg-past-unrouted', 'past', false, {
      ...accent,
      'line-width': 1,
      'line-opacity': 0.3,
      'line-dasharray': [1, 5]
    }),
    leg('leg-ahead', 'ahead', true, { ...ahead, 'line-width': 1 }),
    leg('leg-ahead-unrouted', 'ahead', false, {
      ...ahead,
      'line-width': 1,
      'line-dasharray': [1, 5]
    }),
    leg('leg-underway', 'underway', true, {
      ...accent,
      'line-width': 2,
      'line-dasharray': [2, 2.5]
    }),
    leg('leg-underway-unrouted', 'underway', false, {
      ...accent,
      'line-width': 1.5,
      'line-dasharray': [0.5, 4]
    }),
    leg('leg-travelled', 'travelled', true, { ...accent, 'line-width': 1.5, 'line-opacity': 0.6 }),
    leg('leg-travelled-unrouted', 'travelled', false, {
      ...accent,
      'line-width': 1.25,
      'line-opacity': 0.6,
      'line-dasharray': [0.5, 4]
    }),
    leg('leg-fresh', 'fresh', true, { ...accent, 'line-width': 3.5 }),
    leg('leg-fresh-unrouted', 'fresh', false, {
      ...accent,
      'line-width': 2.5,
      'line-dasharray': [0.5, 3]
    })
  ];
}

/** What lies over all of the base map, from the bottom up: the trail of earlier places and the names of the marks, which push the base map's names aside. */
export function topLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'trail',
      type: 'circle',
      source: 'trail',
      paint: {
        'circle-color': palette.accent,
        'circle-radius': 3,
        'circle-opacity': ['match', ['get', 'age'], 'day', 0.85, 'days', 0.65, 'weeks', 0.5, 0.35],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': 0.6
      }
    },
    {
      id: 'mark-labels',
      type: 'symbol',
      source: 'labels',
      layout: {
        'icon-image': ['get', 'space'],
        'icon-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': [
          'case',
          ['get', 'strong'],
          ['literal', ['Noto Sans Bold']],
          ['literal', ['Noto Sans']]
        ],
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left'],
        'text-radial-offset': 1.05,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-optional': true,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'order']
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4
      }
    }
  ];
}
