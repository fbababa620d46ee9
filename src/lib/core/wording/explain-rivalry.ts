import * as words from '#words/evidence';
import { withinSentence } from '#words/sentence';
import type { Claim, EventKind } from '../atlas';
import { agencyOf } from '../evidence/agency-of';
import { distinct, speakerOf, witnessesOf, type Witness } from '../evidence/claim-witness';
import { publisherOf } from '../evidence/publisher-of';
import type { Rivalry } from '../evidence/rivals';
import { rivalTopic } from '../evidence/rival-topic';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import { namesOf } from './witness-names';

/** On what reports differ, and for a time or a place who must be wrong. */
export function explainRivalry(index: AtlasIndex, kind: EventKind, rivalry: Rivalry): string {
  const claims = rivalry.sides.flat();
  const witnesses = witnessesOf(index, kind, claims);
  const number = rivalry.sides.length;
  const [only] = witnesses.length === 1 ? witnesses : [];
  const own = only && claims.every((claim) => publishes(index, only, claim));
  if (rivalry.field === 'values') {
    const label = isolate(rivalry.label);
    // Whoever reports what several say differs from nobody.
    const speakers = distinct(claims.map((claim) => speakerOf(index, claim)));
    if (!only || speakers.length > 1) return words.reportsDifferOnValue(label);
    const say = own ? words.givesAccountsOfValue : words.accountsOfValueGoBackTo;
    return say(namesOf(witnesses), number, label);
  }
  const topic = rivalTopic(rivalry);
  if (only)
    return (own ? words.givesAccounts : words.accountsGoBackTo)(namesOf(witnesses), number, topic);
  const sides = rivalry.sides.map((side) => namesOf(witnessesOf(index, kind, side)));
  const names = sides.flat();
  if (new Set(names).size < names.length) return words.reportsDifferWithin(topic);
  return words.reportsDiffer(topic, sides);
}

/** Whether a witness published the source of a claim, or wrote it as an agency, so that nobody else can have misunderstood it. */
function publishes(index: AtlasIndex, { name }: Witness, claim: Claim): boolean {
  const source = index.sources.get(claim.source);
  const publishers = source ? [agencyOf(index, source)?.name, publisherOf(index, source)] : [];
  return publishers.some((one) => one != null && isolate(withinSentence(one)) === name);
}
