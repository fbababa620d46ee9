import type { LonLat } from '../../core/lon-lat';
import type { Cells } from '../csv/cells';

/** A decimal number with a point, as programs write it. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * The position of a row in two columns of degrees; null if they give none. What is no position is lost and said to be: nothing is
 * guessed. Latitude 0 and longitude 0 are what programs write for "not known".
 */
export function readPosition(
  { get, lose }: Cells,
  { latitude, longitude }: { latitude: string; longitude: string }
): LonLat | null {
  const [north, east] = [get(latitude), get(longitude)];
  if (north === '' && east === '') return null;
  const at = (name: string, text: string, most: number): number | null => {
    const value = NUMBER.test(text) ? Number(text) : NaN;
    if (Math.abs(value) <= most) return value;
    const comma = text.includes(',') ? '; degrees are written with a point' : '';
    lose(
      name,
      `expected degrees from -${most} to ${most}, as in ${most === 90 ? '48.2' : '134.1'}, found ${JSON.stringify(text)}${comma}; the event has no place`
    );
    return null;
  };
  const [y, x] = [at(latitude, north, 90), at(longitude, east, 180)];
  if (y === null || x === null) return null;
  if (x === 0 && y === 0) {
    lose(
      latitude,
      'expected a position, found 0 and 0, which stand for none; the event has no place'
    );
    return null;
  }
  return [x, y];
}
