import type { AtlasIndex } from '../core/index-atlas';
import type { Traveller } from '../core/movement/traveller-at';
import { shorten } from '../core/text/shorten';
import { LONGEST_LABEL } from './cluster-marks';

/** The name beside a traveller on the map. */
export function vehicleName(index: AtlasIndex, { journey: { journey } }: Traveller): string {
  const name = index.actors.get(journey.traveller)?.name ?? journey.name;
  return shorten(name, LONGEST_LABEL);
}
