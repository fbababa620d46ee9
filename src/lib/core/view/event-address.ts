import { formatAddress, PLAIN_ADDRESS } from './address';
import { firstDayOf, type KnownEvent } from '../evidence/known-event';
import { dayWindow } from '../time/window';

/** The address of an atlas on the first day of an event, with the event selected, below the base path. */
export function eventAddress(atlas: string, known: KnownEvent): `/${string}` {
  const window = dayWindow(firstDayOf(known));
  return `/${atlas}${formatAddress({ ...PLAIN_ADDRESS, window, event: known.event.id })}`;
}
