import { quoted } from './describe-value';
import type { Draft, PlacePart } from './draft';
import { error, type Finding } from './finding';

/** A place that is only near a point says how near, and no place lies within itself. */
export function checkPlaces(draft: Draft): Finding[] {
  const outer = new Map(
    draft.places.map(({ fields, properties }) => [fields.id, properties.fields.within])
  );
  return draft.places.flatMap((place) => [
    ...checkRadius(place),
    ...checkLabel(place),
    ...checkWithin(place, outer)
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

function checkWithin(
  { fields, properties }: PlacePart,
  outer: ReadonlyMap<string | undefined, string | undefined>
): Finding[] {
  const seen = new Set<string>();
  for (let id = properties.fields.within; id !== undefined && !seen.has(id); id = outer.get(id)) {
    seen.add(id);
    if (id !== fields.id) continue;
    const message = `expected a wider place, found ${quoted(properties.fields.within ?? '')}, which lies within this one`;
    return [error(properties, ['within'], message)];
  }
  return [];
}
