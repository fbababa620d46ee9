import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { areaLayers, lineLayers } from './base-layers';
import { labelLayers } from './base-labels';
import { baseSources } from './base-sources';
import { mapFonts } from 'virtual:map-fonts';
import { PALETTES, type ThemeName } from '$lib/static-map/palette';

interface BaseStyleOptions {
  theme: ThemeName;
  /** Whether it shows the borders of states and regions. */
  borders: boolean;
  /** Where the site's static files are: an address or a path, without a slash at its end. */
  base: string;
}

/**
 * Every layer of the base map, lowest first. The app's own lines belong before `river-name`, so that names stay readable
 * above them.
 */
const BASE_LAYERS = [
  'land',
  'relief',
  'country-tint',
  'region-line',
  'river',
  'water',
  'shore',
  'border-casing',
  'border',
  'border-disputed',
  'river-name',
  'island-name',
  'region-name',
  'town-name',
  'water-name',
  'country-name'
] as const;

/** The layers of borders. */
const BORDER_LAYERS: readonly BaseLayer[] = [
  'region-line',
  'border-casing',
  'border',
  'border-disputed'
];

/** The id of a layer of the base map. */
export type BaseLayer = (typeof BASE_LAYERS)[number];

/** The base map's style (it needs `addBaseImages`): sources, fonts and layers, in the colours of a theme. */
export function baseStyle({ theme, borders, base }: BaseStyleOptions): StyleSpecification {
  const palette = PALETTES[theme];
  const layers: Record<BaseLayer, LayerSpecification> = {
    ...areaLayers(palette),
    ...lineLayers(palette),
    ...labelLayers(palette)
  };
  return {
    version: 8,
    name: `Dateline, ${theme}`,
    transition: { duration: 0, delay: 0 },
    'font-faces': mapFonts,
    sources: baseSources(base),
    layers: BASE_LAYERS.filter((id) => borders || !BORDER_LAYERS.includes(id)).map(
      (id) => layers[id]
    )
  };
}
