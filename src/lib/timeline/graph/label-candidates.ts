import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Candidate } from './choose-labels';
import type { GraphShape } from './graph-shape';
import type { KmScale } from './km-scale';

/** A place at its height on the graph. */
export type GraphLabel = Candidate & {
  key: string;
  name: string;
  km: number;
  /** The events of the fixes there. */
  events: string[];
};

/** The fixes' places, that where the journey was expected, and the stations, in sight and in the order of travel; what has the same name as a fix beside it is said once. */
export function labelCandidates(
  { places }: Pick<AtlasIndex, 'places'>,
  { fixes, stations, expected }: GraphShape,
  { y, km: sight }: KmScale
): GraphLabel[] {
  const nameOf = (id: string) => places.get(id)?.name ?? id;
  const seen: GraphLabel[] = [];
  for (const { fix, km } of fixes) {
    const before = seen.at(-1);
    const name = nameOf(fix.place);
    const event = fix.known.event.id;
    if (before && before.km === km) before.events.push(event);
    else seen.push({ key: `fix ${fix.index}`, name, km, y: y(km), rank: 'seen', events: [event] });
  }
  if (expected) {
    const { km } = expected;
    const { known, place } = expected.expected;
    const name = nameOf(place);
    seen.push({ key: 'expected', name, km, y: y(km), rank: 'seen', events: [known.event.id] });
  }
  const passed = stations.map(({ name, km, route }, i): GraphLabel => {
    const next = stations[i + 1];
    const isJunction = next !== undefined && next.route !== route;
    const rank = isJunction ? 'junction' : 'passed';
    return { key: `station ${i}`, name, km, y: y(km), rank, events: [] };
  });
  const isNew = ({ km }: GraphLabel) => !seen.some((one) => Math.abs(one.km - km) < SAME_KM);
  return [...seen, ...passed.filter(isNew)]
    .filter(({ km }) => km >= sight.from && km <= sight.to)
    .sort((a, b) => a.km - b.km);
}

/** A station so near to a fix, in kilometres, is the fix's own. */
const SAME_KM = 0.5;
