import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Height } from '$lib/core/movement/stretch';
import type { Candidate } from './choose-labels';
import type { GraphShape } from './graph-shape';
import type { HeightScale } from './height-scale';

/** A place at its height on the graph. */
export type GraphLabel = Candidate &
  Height & {
    key: string;
    name: string;
    /** The events of the fixes there. */
    events: string[];
  };

/**
 * The places in sight from the lowest on: those of the fixes, that where the journey was expected, and the stations. Whatever is at
 * one height is named once, after the first fix there.
 */
export function labelCandidates(
  { places }: Pick<AtlasIndex, 'places'>,
  { fixes, stations, expected }: GraphShape,
  { y, bands }: HeightScale
): GraphLabel[] {
  const seen: GraphLabel[] = [];
  const see = ({ stretch, km }: Height, place: string, event: string) => {
    const before = seen.find((one) => isAt(one, { stretch, km }));
    if (before) return void before.events.push(event);
    const name = places.get(place)?.name ?? place;
    const key = `seen ${stretch} ${seen.length}`;
    seen.push({ key, name, stretch, km, y: y({ stretch, km }), rank: 'seen', events: [event] });
  };
  for (const one of fixes) see(one, one.fix.place, one.fix.known.event.id);
  if (expected) see(expected, expected.expected.place, expected.expected.known.event.id);
  const passed = stations.map((station, i): GraphLabel => {
    const { name, stretch, km, routes } = station;
    const rank = routes.length > 1 ? 'junction' : 'passed';
    return { key: `station ${i}`, name, stretch, km, y: y(station), rank, events: [] };
  });
  const isNew = (one: GraphLabel) => !seen.some((other) => isAt(one, other));
  return [...seen, ...passed.filter(isNew)]
    .filter(({ stretch, km }) =>
      bands.some((one) => one.stretch === stretch && km >= one.from && km <= one.to)
    )
    .sort((a, b) => a.stretch - b.stretch || a.km - b.km);
}

/** Kilometres within which a station is the fix's own. */
const SAME_KM = 0.5;

function isAt(one: Height, other: Height): boolean {
  return one.stretch === other.stretch && Math.abs(one.km - other.km) < SAME_KM;
}
