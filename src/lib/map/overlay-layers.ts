import { MARK_NAME_SIZE } from '$lib/static-map/label-rules';
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { LEG_LINES, lineOnBasis } from '$lib/static-map/leg-lines';
import type { Palette } from '$lib/static-map/palette';

/** Our own sources, drawn over the base map; each is empty until it is shown something. */
export const OVERLAY_SOURCES = [
  'areas',
  'reaches',
  'legs',
  'ties',
  'trail',
  'stops',
  'labels'
] as const;
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

/** A journey's own colour. */
function journeyColours({ journeys }: Palette): ExpressionSpecification {
  const [first, second, third, fourth] = journeys;
  return ['match', ['get', 'colour'], 1, second, 2, third, 3, fourth, first];
}

/** The three layers of the legs that are so far: as reports give the way, as it is presumed, and where it is unknown. */
function legLayers(palette: Palette): LayerSpecification[] {
  return LEG_LINES.flatMap(([progress, line]) =>
    (['given', 'presumed', 'unknown'] as const).map((basis): LayerSpecification => {
      const { width, opacity, dashes } = lineOnBasis(line, basis);
      return {
        id: `leg-${progress}${basis === 'given' ? '' : `-${basis}`}`,
        type: 'line',
        source: 'legs',
        filter: ['all', ['==', ['get', 'progress'], progress], ['==', ['get', 'basis'], basis]],
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': progress === 'ahead' ? palette.inkQuiet : journeyColours(palette),
          'line-width': width,
          'line-opacity': opacity,
          ...(dashes && { 'line-dasharray': dashes })
        }
      };
    })
  );
}

/** The lines of ties: thin to a rival, dashed between what was expected and what happened. */
function tieLayers(palette: Palette): LayerSpecification[] {
  return (['rival', 'outcome'] as const).map((kind) => ({
    id: `tie-${kind}`,
    type: 'line',
    source: 'ties',
    filter: ['all', ['==', ['get', 'part'], 'line'], ['==', ['get', 'kind'], kind]],
    layout: { 'line-cap': 'butt' },
    paint: {
      'line-color': kind === 'rival' ? palette.accent : palette.inkQuiet,
      'line-width': 1.25,
      'line-opacity': 0.75,
      ...(kind === 'outcome' && { 'line-dasharray': [4, 3] })
    }
  }));
}

/** What lies on the land and under the base map's names, from the bottom up: areas and halos of places, then the reaches in which travellers may be, legs of journeys by how far they are, and ties. */
export function groundLayers(palette: Palette): LayerSpecification[] {
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
      paint: {
        'line-color': palette.accent,
        'line-width': 1,
        'line-opacity': fading(0.5),
        'line-dasharray': [3, 3]
      }
    },
    {
      id: 'reach',
      type: 'line',
      source: 'reaches',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['case', ['get', 'presumed'], palette.inkQuiet, journeyColours(palette)],
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 12, 8, 20],
        'line-blur': 5,
        'line-opacity': 0.32
      }
    },
    ...legLayers(palette),
    ...tieLayers(palette)
  ];
}

/** What lies over all of the base map, from the bottom up: the trail of earlier places, the ends of ties, and the names of the marks, which push the base map's names aside. */
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
      id: 'leg-words',
      type: 'symbol',
      source: 'legs',
      filter: ['!=', ['get', 'told'], ''],
      minzoom: 4,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'told'],
        'text-font': ['literal', ['Noto Sans']],
        'text-size': 11,
        'text-letter-spacing': 0.04,
        'text-offset': [0, -0.7],
        'text-max-angle': 60
      },
      paint: {
        'text-color': palette.inkQuiet,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4
      }
    },
    {
      id: 'stops',
      type: 'symbol',
      source: 'stops',
      minzoom: 4,
      layout: {
        'text-field': ['get', 'stop'],
        'text-font': ['literal', ['Noto Sans Bold']],
        'text-size': 11,
        'text-offset': [-1.3, 1.1],
        'text-padding': 1
      },
      paint: {
        'text-color': journeyColours(palette),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6
      }
    },
    {
      id: 'tie-ends',
      type: 'circle',
      source: 'ties',
      filter: ['all', ['==', ['get', 'part'], 'end'], ['get', 'ring']],
      paint: {
        'circle-color': palette.land,
        'circle-opacity': 0.9,
        'circle-radius': 4.5,
        'circle-stroke-color': [
          'match',
          ['get', 'kind'],
          'rival',
          palette.accent,
          palette.inkQuiet
        ],
        'circle-stroke-width': 1.5
      }
    },
    {
      id: 'tie-labels',
      type: 'symbol',
      source: 'ties',
      filter: ['==', ['get', 'part'], 'end'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['literal', ['Noto Sans']],
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top', 'bottom-left', 'top-left'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 3
      },
      paint: {
        'text-color': palette.inkQuiet,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4
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
        'text-size': MARK_NAME_SIZE,
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
