import type { Atlas } from '$lib/core/atlas';
import { ensureFullStop, joinSentences } from '#words/sentence';
import { windowHolds } from '#words/list';
import { eventsFrom, nothingDated, nothingReported } from '#words/sharing';
import { countAs } from '$lib/core/view/count-as';
import { leadingEvents } from '$lib/core/view/leading-events';
import type { Shown } from '$lib/core/view/visible-at';
import { windowWords } from '$lib/core/wording/window-words';
import { isolate } from '$lib/core/text/isolate';
import { contains } from '$lib/core/time/span';
import type { Window } from '$lib/core/time/window';

/** How long a description becomes by adding to its first sentence, in characters: search engines and link previews cut it off about there. */
const LONGEST = 200;

/**
 * A page's description for search engines and link previews: its date, how many events and sources, and the titles of the best
 * known events, as many as fit, and of those alone that are of these days and no others. `knownBy` is the second clock's day, null
 * for all reports. Where a `sentence` tells what happened, that follows the date, and the titles stay out.
 */
export function describeWindow(
  window: Window,
  shown: readonly Shown[],
  { title, zone }: Pick<Atlas, 'title' | 'zone'>,
  knownBy: number | null = null,
  sentence: string | null = null
): string {
  const dated = shown.filter(({ match }) => match === 'dated');
  const date = windowWords(window, zone);
  if (dated.length === 0)
    return (knownBy === null ? nothingDated : nothingReported)(date, isolate(title));
  const sources = new Set(dated.flatMap(({ known }) => known.claims.map(({ source }) => source)));
  const head = eventsFrom(
    sentence === null ? date : null,
    { dated: countAs(shown, 'dated'), due: countAs(shown, 'due') },
    sources.size
  );
  if (sentence !== null) return within([windowHolds(date, isolate(sentence)), head]);
  const own = dated.filter(
    ({ known }) => known.when && contains(window.days, known.when.stated.days)
  );
  const titles = leadingEvents(own).map(({ known }) => ensureFullStop(isolate(known.title)));
  return within([head, ...titles]);
}

/** The first sentence, and as many of the others as fit. */
function within([first = '', ...others]: readonly string[]): string {
  return others.reduce((text, sentence) => {
    const longer = joinSentences([text, sentence]);
    return longer.length <= LONGEST ? longer : text;
  }, first);
}
