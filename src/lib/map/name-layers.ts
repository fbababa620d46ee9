import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { MARK_NAME_SIZE } from '$lib/static-map/label-rules';
import type { Palette } from '$lib/static-map/palette';
import { LEADING } from '$lib/static-map/place-labels';

/** Our own source, of what the map writes for the atlas. */
export const NAMES = 'names';

/** The source as a style wants it, empty until it is shown something. */
export const namesSource: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] }
};

/** A journey's own colour. */
function journeyColours({ journeys }: Palette): ExpressionSpecification {
  const [first, second, third, fourth] = journeys;
  return ['match', ['get', 'colour'], 1, second, 2, third, 3, fourth, first];
}

/** What the map writes over all of the base map, from the bottom up: words along legs, numbers of stops, names of the ends of ties, and those of the marks. It pushes the base map's names aside. */
export function nameLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'leg-words',
      type: 'symbol',
      source: NAMES,
      filter: ['==', ['get', 'part'], 'way'],
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
      source: NAMES,
      filter: ['==', ['get', 'part'], 'stop'],
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
      id: 'tie-labels',
      type: 'symbol',
      source: NAMES,
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
      source: NAMES,
      filter: ['==', ['get', 'part'], 'mark'],
      layout: {
        'icon-image': ['get', 'space'],
        'icon-offset': ['array', 'number', 2, ['get', 'aside']],
        'icon-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': [
          'case',
          ['==', ['get', 'kind'], 'mark'],
          ['literal', ['Noto Sans']],
          ['literal', ['Noto Sans Bold']]
        ],
        'text-size': MARK_NAME_SIZE,
        'text-line-height': LEADING,
        // It is laid out already, in lines that are not to be broken.
        'text-max-width': 99,
        'text-anchor': ['get', 'anchor'],
        'text-justify': ['get', 'anchor'],
        'text-offset': ['array', 'number', 2, ['get', 'offset']],
        'text-allow-overlap': true,
        'text-padding': 3
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
        // The page writes it, so that it follows at once; here it keeps other names off.
        'text-opacity': ['case', ['==', ['get', 'kind'], 'vehicle'], 0, 1]
      }
    }
  ];
}
