import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { END_SIZE, WAY_SIZE, WAYS_FROM } from '$lib/static-map/label-rules';
import type { Palette } from '$lib/static-map/palette';
import { LEADING } from '$lib/static-map/place-labels';

/** Our own source, of what the map writes for the atlas. */
export const NAMES = 'names';

/** The source as a style wants it, empty until it is shown something. */
export const namesSource: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] }
};

/** A journey's own colour for what is of one, and ink for all else. */
function journeyColours({ journeys, ink }: Palette): ExpressionSpecification {
  const [first, second, third, fourth] = journeys;
  return ['match', ['get', 'colour'], 0, first, 1, second, 2, third, 3, fourth, ink];
}

/** What the map writes over all of the base map, from the bottom up: words along legs, names of the ends of ties, dates along lines, and the names of marks. It pushes the base map's names aside. */
export function nameLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'leg-words',
      type: 'symbol',
      source: NAMES,
      filter: ['==', ['get', 'part'], 'way'],
      minzoom: WAYS_FROM,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'told'],
        'text-font': ['literal', ['Noto Sans']],
        'text-size': WAY_SIZE,
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
      id: 'tie-labels',
      type: 'symbol',
      source: NAMES,
      filter: ['==', ['get', 'part'], 'end'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['literal', ['Noto Sans']],
        'text-size': END_SIZE,
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
        'text-size': ['get', 'size'],
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
        'text-color': journeyColours(palette),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
        // The page writes it, so that it follows at once; here it keeps other names off.
        'text-opacity': ['case', ['==', ['get', 'kind'], 'vehicle'], 0, 1]
      }
    }
  ];
}
