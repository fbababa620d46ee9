import type { AtlasIndex } from '$lib/core/index-atlas';
import { journeyColour } from '$lib/core/movement/journey-colour';
import type { KnownJourney } from '$lib/core/movement/known-journey';
import type { Traveller } from '$lib/core/movement/traveller-at';
import type { IdFeature } from '$lib/static-map/id-feature';

/** The reaches in which travellers may be. */
export function reachFeatures(
  { atlas }: Pick<AtlasIndex, 'atlas'>,
  travellers: readonly Traveller[]
): IdFeature[] {
  return travellers.flatMap((traveller) => {
    const { state, journey } = traveller;
    if (state !== 'between' && state !== 'presumed' && state !== 'at') return [];
    const { reach } = traveller;
    const routed = state === 'at' || traveller.routed;
    if (!reach || !routed || reach.path.length < 2) return [];
    return [
      {
        type: 'Feature',
        id: journey.journey.id,
        geometry: { type: 'LineString', coordinates: reach.path },
        properties: {
          colour: journeyColour(atlas, journey.journey.id),
          presumed: state === 'presumed'
        }
      }
    ];
  });
}

/** The stops of the journeys that are under way, each with its number in order of time; one number stands once. */
export function stopFeatures(
  { atlas }: Pick<AtlasIndex, 'atlas'>,
  journeys: readonly KnownJourney[]
): IdFeature[] {
  return journeys.flatMap(({ journey, fixes }) => {
    const stops = new Map(
      fixes.flatMap(({ stop, position }) => (stop === null ? [] : [[stop, position] as const]))
    );
    // A journey of one stop is in no order.
    if (stops.size < 2) return [];
    return [...stops].map(([stop, position]): IdFeature => ({
      type: 'Feature',
      id: `${journey.id}/${stop}`,
      geometry: { type: 'Point', coordinates: position },
      properties: { stop: String(stop), colour: journeyColour(atlas, journey.id) }
    }));
  });
}
