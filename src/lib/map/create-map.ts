import { Map as MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
// The worker is a file of its own on the site's origin; bundled, MapLibre would not find it beside itself.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { StyleSpecification } from 'maplibre-gl';
import { mapLibreWords } from '#words/map';
import type { Camera } from '$lib/core/view/address';
import { addBaseImages } from './base-images';
import { baseStyle } from './base-style';
import { addOverlayImages } from './overlay-images';
import { nameLayers, NAMES, namesSource } from './name-layers';
import { PALETTES, type ThemeName } from '$lib/static-map/palette';
import { registerPmtiles } from './pmtiles-protocol';

/** How the base map looks: its theme, whether it shows borders, and the site's base path. */
type Look = { theme: ThemeName; borders: boolean; base: string };

/** The whole style: the base map, and our names over it. */
function mapStyle(look: Look): StyleSpecification {
  const style = baseStyle(look);
  return {
    ...style,
    sources: { ...style.sources, [NAMES]: namesSource },
    layers: [...style.layers, ...nameLayers(PALETTES[look.theme])]
  };
}

/** Makes the map in a container; throws where the browser has no WebGL2. */
export function createMap({
  container,
  camera,
  look,
  passing
}: {
  container: HTMLElement;
  camera: Camera;
  look: Look;
  /** Whether the map is part of a page that scrolls, as in a frame: then one finger and the wheel move that page, two fingers or the wheel with Ctrl the map. */
  passing: boolean;
}): MapLibreMap {
  setWorkerUrl(workerUrl);
  registerPmtiles();
  const map = new MapLibreMap({
    container,
    style: mapStyle(look),
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: 1,
    maxZoom: 14,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    // `Credit.svelte` says it, after everything else that a reader comes to by keyboard.
    attributionControl: false,
    cooperativeGestures: passing,
    locale: mapLibreWords
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.on('styledata', () => {
    addBaseImages(map);
    addOverlayImages(map);
  });
  return map;
}

/** Changes the theme and keeps what our own source shows. */
export function setMapTheme(map: MapLibreMap, look: Look): void {
  map.setStyle(mapStyle(look), {
    transformStyle: (previous, next) => {
      const names = previous?.sources[NAMES];
      return names ? { ...next, sources: { ...next.sources, [NAMES]: names } } : next;
    }
  });
}
