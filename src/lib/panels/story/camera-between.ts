import type { Camera } from '$lib/core/view/address';

/** The camera on its way from one to another, the shorter way round; `part` is from 0 to 1. */
export function cameraBetween(from: Camera, to: Camera, part: number): Camera {
  const eased = 1 - (1 - part) ** 3;
  const turn = Math.round((to.lon - from.lon) / 360) * 360;
  const lon = from.lon + (to.lon - turn - from.lon) * eased;
  return {
    zoom: from.zoom + (to.zoom - from.zoom) * eased,
    lat: from.lat + (to.lat - from.lat) * eased,
    lon: lon - Math.round(lon / 360) * 360
  };
}
