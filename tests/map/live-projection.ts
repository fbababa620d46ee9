import type { LonLat } from '../../src/lib/core/lon-lat';

type Point = { x: number; y: number };
type LngLat = { lng: number; lat: number };

/** MapLibre's transform, as far as it is used here. */
type Transform = {
  center: LngLat;
  zoom: number;
  resize(width: number, height: number): void;
  setZoom(zoom: number): void;
  setCenter(at: LngLat): void;
  locationToScreenPoint(at: LngLat): Point;
};

const SOURCE = '../../node_modules/maplibre-gl/src/geo';

/** The live map's own projection, from MapLibre's source: makes one for a view, which it may bound to the world. */
export async function liveProjection(): Promise<
  (view: { center: LonLat; zoom: number; width: number; height: number }) => {
    center: LonLat;
    zoom: number;
    project(at: LonLat): Point;
  }
> {
  // By name, so that MapLibre's source is not checked along with ours.
  const { MercatorTransform } = (await import(`${SOURCE}/projection/mercator_transform.ts`)) as {
    MercatorTransform: new () => Transform;
  };
  const { LngLat } = (await import(`${SOURCE}/lng_lat.ts`)) as {
    LngLat: new (lng: number, lat: number) => LngLat;
  };
  return ({ center, zoom, width, height }) => {
    const transform = new MercatorTransform();
    transform.resize(width, height);
    transform.setZoom(zoom);
    transform.setCenter(new LngLat(...center));
    return {
      center: [transform.center.lng, transform.center.lat],
      zoom: transform.zoom,
      project: (at) => transform.locationToScreenPoint(new LngLat(...at))
    };
  };
}
