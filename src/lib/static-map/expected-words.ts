import { expectedIn } from '#words/marks';
import type { Place } from '../core/atlas';
import { runsFromRight } from '../core/text/isolate';
import { shortenName } from './shorten-name';

/** What a line to a place says, where somebody or something was expected there; nothing if the map cannot draw the place's name. */
export function expectedWords(place: Place | undefined): string {
  return !place || runsFromRight(place.name) ? '' : expectedIn(shortenName(place.name));
}
