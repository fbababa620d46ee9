import type { Position } from 'geojson';
import type { Place } from '../../core/atlas';
import type { Status } from '../../core/evidence/status';
import type { LonLat } from '../../core/lon-lat';
import { placeGeometry } from '../place-geometry';

/** Red, green, blue and opacity, 0 to 255. */
const INK = [29, 29, 27, 255];
const WHITE = [255, 255, 255, 255];
const CLEAR = [255, 255, 255, 40];

/**
 * How an event is drawn at its place: a point, with a halo where it is known only to within a radius, or a shape for each part of its
 * area; nothing at a region or country without one. A point is full if the event is corroborated, and else hollow, as on the map.
 */
export function placeShapes(place: Place, status: Status): object[] {
  const shape = placeGeometry(place);
  if (!shape) return [];
  const isFull = status === 'corroborated';
  if (shape.type !== 'Point') {
    const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return parts.map(([outer = [], ...holes]) => ({
      polygon: {
        positions: { cartographicDegrees: cartographicDegrees(outer) },
        ...(holes.length > 0 && { holes: { cartographicDegrees: holes.map(cartographicDegrees) } }),
        material: { solidColor: { color: { rgba: CLEAR } } },
        outline: true,
        outlineColor: { rgba: INK },
        height: 0
      }
    }));
  }
  const position = { cartographicDegrees: cartographicDegrees([shape.coordinates]) };
  const radius = (place.radius ?? 0) * 1000;
  return [
    {
      position,
      point: {
        pixelSize: 10,
        color: { rgba: isFull ? INK : WHITE },
        outlineColor: { rgba: isFull ? WHITE : INK },
        outlineWidth: 2,
        heightReference: 'CLAMP_TO_GROUND'
      },
      ...(radius > 0 && {
        ellipse: {
          semiMajorAxis: radius,
          semiMinorAxis: radius,
          material: { solidColor: { color: { rgba: CLEAR } } },
          outline: true,
          outlineColor: { rgba: INK },
          height: 0
        }
      })
    }
  ];
}

/** Positions as CZML writes them: longitude, latitude and height of each, one after another. */
export function cartographicDegrees(positions: readonly (Position | LonLat)[]): number[] {
  return positions.flatMap(([longitude = 0, latitude = 0]) => [longitude, latitude, 0]);
}
