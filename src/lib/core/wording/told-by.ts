import { originVia, type Said, type Speech } from '#words/claims';
import { withinSentence } from '#words/sentence';
import type { Claim, EventKind } from '../atlas';
import { agencyOf } from '../evidence/agency-of';
import { nearestOutlet, tells } from '../evidence/claim-witness';
import { isPublisher } from '../evidence/is-publisher';
import { isStatement } from '../evidence/is-statement';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import { citedWords } from './claim-words';

/** Who tells what a claim says, as within a sentence. */
export type ToldBy = {
  /** Whom the source cites: `the Agency, via the Herald`; of something said, only who reports it. Null if it cites nobody. */
  cited: string | null;
  /** Of something said: how, and by whom as far as named. Null where the one who reports it is the one who said it, and for all else. */
  said: Said | null;
};

/** Who tells what a claim on an event of this kind says: of something said, who reports it and apart from him who said it. */
export function toldBy(index: AtlasIndex, kind: EventKind, claim: Claim): ToldBy {
  if (!isStatement(kind) || !tells(claim)) return { cited: citedWords(index, claim), said: null };
  const { origin } = claim;
  const speech = speechOf(kind, claim);
  const chain = [origin ?? [], claim.via].flat();
  if (origin === undefined)
    return { cited: chainWords(index, claim, chain), said: { speech, by: null } };
  const source = index.sources.get(claim.source);
  const agency = source && agencyOf(index, source)?.id;
  const outlet = chain.indexOf(nearestOutlet(index, claim) ?? '');
  const reporting = outlet < 0 ? [agency ?? []].flat() : chain.slice(outlet);
  const cited = chainWords(index, claim, reporting);
  const speaking = outlet < 0 ? chain : chain.slice(0, outlet);
  const by = chainWords(index, claim, speaking);
  return { cited, said: by === null ? null : { speech, by } };
}

function speechOf(kind: EventKind, { stance }: Claim): Speech {
  if (stance === 'alleges' || kind === 'allegation') return 'alleged';
  return kind === 'announcement' ? 'announced' : 'said';
}

/** Those of a chain who are not the source's own publisher, in order; null if there are none. */
function chainWords(index: AtlasIndex, claim: Claim, chain: readonly string[]): string | null {
  const source = index.sources.get(claim.source);
  const [first, ...more] = chain.flatMap((id) => {
    const origin = index.origins.get(id);
    if (origin && source && isPublisher(index, origin, source)) return [];
    return isolate(withinSentence(origin?.name ?? id));
  });
  return first === undefined ? null : originVia(first, more);
}
