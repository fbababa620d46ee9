import { quoted } from '../messages/describe-value';
import type { Draft, PlacePart } from '../draft';
import { error, type Finding } from '../messages/finding';

/** A place that is only near a point says how near, and no place lies within itself. */
export function checkPlaces(draft: Draft): Finding[] {
  const outer = new Map(
    draft.places.map(({ fields, properties }) => [fields.id, properties.fields.within])
  );
  const circles = placesInCircles(outer);
  return draft.places.flatMap((place) => [
    ...checkRadius(place),
    ...checkLabel(place),
    ...checkWithin(place, circles)
  ]);
}

function checkRadius({ properties, geometry }: PlacePart): Finding[] {
  const { precision, radius } = properties.fields;
  if (precision !== 'near' || radius !== undefined || properties.faulty.has('radius')) return [];
  if (geometry && geometry.type !== 'Point') return [];
  const message = 'expected how far off it may be, in kilometres, found nothing';
  return [error(properties, ['radius'], message)];
}

function checkLabel({ properties, geometry }: PlacePart): Finding[] {
  if (properties.fields.label === undefined || geometry?.type !== 'Point') return [];
  return [error(properties, ['label'], 'expected a label only of an area, found one of a point')];
}

/** The ids of the places that lie within themselves, directly or through others. Each place is visited once. */
function placesInCircles(
  outer: ReadonlyMap<string | undefined, string | undefined>
): ReadonlySet<string> {
  const done = new Set<string>();
  const circles = new Set<string>();
  for (const start of outer.keys()) {
    const way = new Set<string>();
    let id = start;
    for (; id !== undefined && !done.has(id) && !way.has(id); id = outer.get(id)) way.add(id);
    // The path has returned to a place already on it: the circle starts there.
    let isCircle = false;
    for (const one of way) {
      isCircle ||= one === id;
      if (isCircle) circles.add(one);
      done.add(one);
    }
  }
  return circles;
}

function checkWithin({ fields, properties }: PlacePart, circles: ReadonlySet<string>): Finding[] {
  if (fields.id === undefined || !circles.has(fields.id)) return [];
  const message = `expected a wider place, found ${quoted(properties.fields.within ?? '')}, which lies within this one`;
  return [error(properties, ['within'], message)];
}
