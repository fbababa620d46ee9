import { extent } from '$lib/core/extent';
import type { Shown } from '$lib/core/view/visible-at';
import { hourWindow, type Window } from '$lib/core/time/window';
import { localOf } from '$lib/core/time/zone';

/** The hour of the day, reckoned in `zone`, at which the first event with a clock time begins; midnight where none has. */
export function firstHour(shown: readonly Shown[], day: number, zone: string): Window {
  const hours = shown.flatMap(({ known: { when } }) => {
    if (when?.precision !== 'minute') return [];
    const local = localOf(zone, when.stated.instants.from);
    return local.day === day ? [Math.floor(local.seconds / 3600)] : [];
  });
  return hourWindow(day, hours.length > 0 ? extent(hours).from : 0);
}
