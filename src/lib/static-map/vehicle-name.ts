import type { AtlasIndex } from '../core/index-atlas';
import type { Traveller } from '../core/movement/traveller-at';
import { travellerMeans } from '../core/movement/traveller-means';
import { shortenName } from './shorten-name';

/**
 * The name beside a traveller on the map: what the atlas calls the vehicle while the traveller goes by that; else the traveller's own, which tells no more than the reports do.
 */
export function vehicleName(index: AtlasIndex, traveller: Traveller): string {
  const { journey } = traveller.journey;
  const { mode, vehicle } = travellerMeans(traveller);
  const own = mode === journey.mode && vehicle === undefined ? journey.called : undefined;
  return shortenName(own ?? index.actors.get(journey.traveller)?.name ?? journey.name);
}
