import type { AtlasIndex } from '../core/index-atlas';
import { journeyColour } from '../core/movement/journey-colour';
import type { Traveller } from '../core/movement/traveller-at';
import { expectedWords } from './expected-words';
import type { IdFeature } from './id-feature';

/** The reaches in which travellers may be; one that is only expected somewhere says so. */
export function reachFeatures(
  { atlas, places }: Pick<AtlasIndex, 'atlas' | 'places'>,
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
          presumed: state === 'presumed',
          told: state === 'presumed' ? expectedWords(places.get(traveller.destination.place)) : ''
        }
      }
    ];
  });
}
