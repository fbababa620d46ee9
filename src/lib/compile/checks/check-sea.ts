import { distance } from '@turf/distance';
import type { LonLat } from '../../core/lon-lat';
import { greatCircle } from '../../core/movement/great-circle';
import { roundPosition } from '../../core/movement/round-position';
import { turnedTo } from '../../core/movement/unwrap';
import type { Draft, FixPart, JourneyPart } from '../draft';
import { meansOf } from '../lines/means-of';
import { representativePoint } from '../lines/representative-point';
import { warning, type Finding } from '../messages/finding';
import type { Times } from '../reading/read-times';
import { isOnEarth } from './check-coordinates';
import { ANYONES, type Countries } from './index-countries';
import { journeyContext, placeOf, type JourneyContext } from './journey-context';
import { sampleSegment } from './sample-segment';

/** Kilometres from either end that are not checked: ports lie up rivers, and coasts are drawn coarsely. */
const PORT = 50;

/** A sea leg, or a sea route, that is nothing but its two ends crosses no land on the great circle between them. */
export function checkSea(draft: Draft, times: Times, countries: Countries): Finding[] {
  const context = journeyContext(draft, times);
  return [
    ...draft.journeys.flatMap((journey) => checkLegs(journey, context, countries)),
    ...draft.routes.flatMap(({ geometry, properties, ...route }) => {
      const [from, to, ...more] = geometry?.coordinates ?? [];
      if (properties.fields.mode !== 'sea' || !from || !to || more.length > 0) return [];
      const land = landBetween(from, to, countries);
      const message = `expected a sea route round land, of more than two positions, found ${land}`;
      return land === null ? [] : [warning(route, ['geometry', 'coordinates'], message)];
    })
  ];
}

function checkLegs(
  { fixes, fields }: JourneyPart,
  context: JourneyContext,
  countries: Countries
): Finding[] {
  return fixes.flatMap((fix, i) => {
    const before = fixes[i - 1];
    if (!before || !fields.mode || fix.fields.by || fix.faulty.has('by')) return [];
    if (meansOf(fields.mode, before.fields).mode !== 'sea') return [];
    const [from, to] = [pointOf(before, context), pointOf(fix, context)];
    const land = from && to ? landBetween(from, to, countries) : null;
    if (land === null) return [];
    const message = `expected a sea leg with routes round land, found no \`by\`, and ${land}`;
    return [warning(fix, ['event'], message)];
  });
}

function pointOf({ fields }: FixPart, context: JourneyContext): LonLat | undefined {
  const place = placeOf(fields.event, context);
  return place?.geometry && representativePoint(place.geometry, place.properties.fields.label);
}

/** The first land on the great circle between two positions, in words; null if there is none. */
function landBetween(from: LonLat, to: LonLat, countries: Countries): string | null {
  if (!isOnEarth(from) || !isOnEarth(to)) return null;
  const path = greatCircle(from, to);
  for (const [i, end] of path.slice(1).entries()) {
    for (const [longitude, latitude] of sampleSegment(path[i] ?? end, end)) {
      const at: LonLat = [turnedTo(longitude, 0), latitude];
      const [code] = countries.around(at, 0);
      if (code === undefined || distance(at, from) < PORT || distance(at, to) < PORT) continue;
      return `land${code === ANYONES ? '' : ` of ${code}`} at [${roundPosition(at).join(', ')}]`;
    }
  }
  return null;
}
