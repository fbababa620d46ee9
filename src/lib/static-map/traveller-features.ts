import { expectedIn } from '#words/marks';
import type { Place } from '../core/atlas';
import type { AtlasIndex } from '../core/index-atlas';
import { journeyColour } from '../core/movement/journey-colour';
import type { Traveller } from '../core/movement/traveller-at';
import { runsFromRight } from '../core/text/isolate';
import { shorten } from '../core/text/shorten';
import { LONGEST_LABEL } from './cluster-marks';
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

function expectedWords(place: Place | undefined): string {
  if (!place || runsFromRight(place.name)) return '';
  return expectedIn(shorten(place.name, LONGEST_LABEL));
}
