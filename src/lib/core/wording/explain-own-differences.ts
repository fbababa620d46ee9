import * as words from '#words/evidence';
import { withinSentence } from '#words/sentence';
import { sourceName } from '../evidence/claim-witness';
import type { KnownEvent } from '../evidence/known-event';
import { mouthOf } from '../evidence/mouth-of';
import { ownDifferences, type OwnDifference } from '../evidence/own-differences';
import { rivalTopic } from '../evidence/rival-topic';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import { rivalValue } from './rival-value';

/**
 * What each source says of an event against itself: `The Herald, citing the Agency, gives two days: …`. `stands` says why different
 * values can all be true, null where that would tell too much; undefined if the atlas does not say that they can.
 */
export function explainOwnDifferences(
  index: AtlasIndex,
  { event, claims }: KnownEvent,
  stands: string | null | undefined
): string[] {
  return ownDifferences(index, event, claims).map((difference) => {
    const [first] = difference.claims;
    const { cited } = mouthOf(index, event.kind, first, difference.field);
    const source = index.sources.get(first.source);
    const teller = words.sourceCiting(
      source ? sourceName(index, source) : isolate(first.source),
      cited === null ? null : isolate(withinSentence(index.origins.get(cited)?.name ?? cited))
    );
    return differenceWords(index, teller, difference, stands);
  });
}

function differenceWords(
  index: AtlasIndex,
  teller: string,
  difference: OwnDifference,
  stands: string | null | undefined
): string {
  const values = difference.claims.map((claim) => rivalValue(index, claim, difference));
  if (difference.field === 'values')
    return words.givesValues(teller, isolate(difference.label), values, stands);
  const sides = difference.claims.map((claim) => [claim]);
  return words.givesSeveral(teller, rivalTopic({ field: difference.field, sides }), values);
}
