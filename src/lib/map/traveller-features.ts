import type { AtlasIndex } from '$lib/core/index-atlas';
import { journeyColour } from '$lib/core/movement/journey-colour';
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
