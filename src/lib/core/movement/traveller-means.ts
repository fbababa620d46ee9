import type { Means } from '../journey';
import { isStay } from './is-stay';
import type { KnownJourney } from './known-journey';
import { meansFrom, onlyMeans } from './means-from';
import type { Traveller } from './traveller-at';

/**
 * By what a traveller goes: on a leg by its vehicle; at a fix by the one that led there, or that it leaves by; at either end of the
 * journey by the only one there is.
 */
export function travellerMeans(traveller: Traveller): Means {
  const { journey } = traveller;
  switch (traveller.state) {
    case 'between':
      return onlyMeans(traveller.leg);
    case 'presumed':
      return onlyMeans(traveller.destination);
    case 'before':
      return meansFrom(journey.journey, journey.fixes[0]?.index ?? 0);
    default: {
      const { fix } = traveller;
      const came = journey.legs.findLast((leg) => leg.to.index <= fix.index && !isStay(leg));
      const onward = meansFrom(journey.journey, fix.index);
      return fix.role !== 'departure' && came ? onlyMeans(came) : onward;
    }
  }
}

/** Whether the means that a journey gives are worth a word: a vehicle is named, or there are several modes. */
export function tellsMeans({ legs }: Pick<KnownJourney, 'legs'>): boolean {
  const moving = legs.filter((leg) => !isStay(leg));
  return (
    moving.some(({ vehicle }) => vehicle !== undefined) ||
    new Set(moving.map(({ mode }) => mode).filter((mode) => mode !== 'unknown')).size > 1
  );
}
