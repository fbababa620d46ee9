import { publisherUnknown } from '#words/publisher';
import { quoted, withinSentence } from '#words/sentence';
import type { Claim, EventKind, Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { agencyOf } from './agency-of';
import { isMadeUp } from './is-made-up';
import { isPublisher } from './is-publisher';
import { isStatement } from './is-statement';
import { publisherOf } from './publisher-of';
import { isolate } from '../text/isolate';
import { shorten } from '../text/shorten';

/** Who stands behind a claim: one however many papers repeat it. */
export type Witness = {
  id: string;
  /** As written within a sentence. */
  name: string;
  /** Whether it is known by name and so can count as a witness of its own. */
  named: boolean;
  /** Whether nothing is known to call it by, not even a title. */
  titleless: boolean;
  /** Whether it publishes reports, so that they are from it and do not only cite it. */
  outlet: boolean;
  /** The state or group that owns or runs it, as written within a sentence. */
  owner: string | null;
};

/** The longest title, in letters, that can replace a missing publisher. */
const LONGEST_TITLE = 34;

/**
 * The witness of a claim on an event of this kind. Of something said it is the outlet nearest to the origin, for only those who
 * report it can be wrong on that; of anything else, and of what is expected, denied or retracted, it is the one who says so.
 */
export function witnessOf(index: AtlasIndex, kind: EventKind, claim: Claim): Witness {
  return isStatement(kind) && tells(claim) ? reporterOf(index, claim) : speakerOf(index, claim);
}

/** The distinct witnesses behind the claims, in claim order. */
export function witnessesOf(
  index: AtlasIndex,
  kind: EventKind,
  claims: readonly Claim[]
): Witness[] {
  return distinct(claims.map((claim) => witnessOf(index, kind, claim)));
}

/** Who says what a claim tells: its origin; without one its source, which does not count as a witness of its own. */
export function speakerOf(index: AtlasIndex, claim: Claim): Witness {
  return claim.origin === undefined ? unnamedOf(index, claim) : originWitness(index, claim.origin);
}

/**
 * Who is on a side where a claim denies something. Whoever denies an allegation denies what was alleged, and not that it was, so
 * that the other side are those who allege it.
 */
export function sideOf(index: AtlasIndex, kind: EventKind, claim: Claim): Witness {
  return kind === 'allegation' ? speakerOf(index, claim) : witnessOf(index, kind, claim);
}

/** Each witness once, in order. */
export function distinct(witnesses: readonly Witness[]): Witness[] {
  return [...new Map(witnesses.map((witness) => [witness.id, witness])).values()];
}

/** Whether a claim tells that it is so, or was said. */
export function tells({ stance }: Claim): boolean {
  return stance === 'reports' || stance === 'confirms' || stance === 'alleges';
}

/** The id of the outlet nearest to the origin of a claim, the origin itself included; undefined if it names none. */
export function nearestOutlet({ origins }: AtlasIndex, { origin, via }: Claim): string | undefined {
  return [origin ?? '', ...via].find((id) => origins.get(id)?.outlet);
}

/** The outlet nearest to the origin, else the agency whose article it is, else the source's own publisher, as the origin of its name if there is one. */
function reporterOf(index: AtlasIndex, claim: Claim): Witness {
  const source = index.sources.get(claim.source);
  const outlet = nearestOutlet(index, claim) ?? (source && agencyOf(index, source)?.id);
  if (outlet !== undefined) return originWitness(index, outlet);
  const publisher = source && publisherOf(index, source);
  if (!source || !publisher) return unnamedOf(index, claim);
  for (const origin of index.origins.values())
    if (isPublisher(index, origin, source)) return originWitness(index, origin.id);
  return {
    id: `publisher ${publisher}`,
    name: within(publisher),
    named: true,
    titleless: false,
    outlet: true,
    owner: null
  };
}

function originWitness({ origins }: AtlasIndex, id: string): Witness {
  const { name = id, owner, outlet = false } = origins.get(id) ?? {};
  return {
    id: `origin ${id}`,
    name: within(name),
    named: true,
    titleless: false,
    outlet,
    owner: owner === undefined ? null : isolate(owner)
  };
}

/** The source, or where nothing is known to call that by, the first who passed it on. */
function unnamedOf(index: AtlasIndex, { source: id, via: [passing] }: Claim): Witness {
  const source = index.sources.get(id);
  const name = source ? sourceName(index, source) : within(id);
  if (name === publisherUnknown && passing !== undefined)
    return { ...originWitness(index, passing), id: `source ${id} ${passing}`, named: false };
  return {
    id: `source ${id}`,
    name,
    named: false,
    titleless: name === publisherUnknown,
    outlet: true,
    owner: null
  };
}

/** A source within a sentence, by its agency or publisher, else in few words: `“The Leader’s Long Awaited Journey…”` if no publisher is named, but never a title made up by the atlas. */
export function sourceName(index: AtlasIndex, source: Source): string {
  const publisher = agencyOf(index, source)?.name ?? publisherOf(index, source);
  if (publisher !== null) return within(publisher);
  if (isMadeUp(source.title)) return publisherUnknown;
  return quoted(isolate(shorten(source.title, LONGEST_TITLE)));
}

function within(name: string): string {
  return isolate(withinSentence(name));
}
