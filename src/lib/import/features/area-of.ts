import type { Polygon, Position } from 'geojson';
import { ringCrossing } from '../../compile/checks/ring-crossing';
import { ringSpike } from '../../compile/checks/ring-spike';
import type { LonLat } from '../../core/lon-lat';
import type { Parsed } from '../../core/parsed';

/** An area as an atlas takes it: without altitudes, its outer ring anticlockwise, its holes clockwise. An issue says why it cannot. */
export function areaOf({ coordinates }: Polygon): Parsed<Polygon> {
  const rings = coordinates.map((ring) => ring.map(flat));
  for (const ring of rings) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      return wrong(
        'expected a ring of four positions or more that ends where it begins, found another'
      );
    }
    if (ring.some(([x], i) => Math.abs(x - (ring[i - 1]?.[0] ?? x)) > 180)) {
      return wrong('expected an area that is split at 180°, found one that is not');
    }
    if (ringSpike(ring) !== undefined || ringCrossing(ring)) {
      return wrong('expected a ring without spikes that does not cross itself, found another');
    }
  }
  if (rings.length === 0) return wrong('expected a ring, found none');
  const turned = rings.map((ring, i) => (turnOf(ring) < 0 === i > 0 ? ring : [...ring].reverse()));
  return { value: { type: 'Polygon', coordinates: turned } };
}

function flat([x = NaN, y = NaN]: Position): LonLat {
  return [x, y];
}

/** Positive where a ring turns anticlockwise. */
function turnOf(ring: readonly LonLat[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x1, y1] = ring[i - 1] ?? [x, y];
    return sum + (x1 * y - x * y1);
  }, 0);
}

function wrong(issue: string): Parsed<never> {
  return { value: null, issue };
}
