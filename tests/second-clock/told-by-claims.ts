import type { Claim, WholeAtlas } from '../../src/lib/core/atlas';
import { claimKnown } from '../../src/lib/core/evidence/claim-known';
import type { AtlasWords } from '../../src/lib/core/atlas-words';
import { indexWords } from '../../src/lib/core/index-words';
import { wordsOf } from '../../src/lib/core/words-of';
import type { AtlasIndex } from '../../src/lib/core/index-atlas';
import { dayFromIso } from '../../src/lib/core/time/day';
import type { When } from '../../src/lib/core/time/when';
import type { Span } from '../../src/lib/core/time/span';

/** What is told by some day: the words with a capital letter in all that is named or said, and civil days. */
export type Told = { words: Set<string>; days: Span[] };

/** The words with a capital letter in a text, or in the texts of any data. */
export function capitals(data: unknown): string[] {
  return (JSON.stringify(data) ?? '').match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
}

/**
 * What the claims tell that are known or perhaps known by a day, with their sources and the things that they name; and the titles of
 * events all of whose claims are among them.
 */
export function toldBy(index: AtlasIndex, day: number): Told {
  const isTold = (claim: Claim) => claimKnown(index, claim, day) !== 'unknown';
  const words = indexWords(index.atlas as WholeAtlas);
  const told = [...index.claims.values()]
    .filter(isTold)
    .map((claim) => ofClaim(index, words, claim, day));
  const titles = index.atlas.events.flatMap(({ title, claims }) =>
    claims.every(isTold) ? capitals(title) : []
  );
  return {
    words: new Set([...told.flatMap(({ words }) => words), ...titles]),
    days: told.flatMap(({ days }) => days)
  };
}

function ofClaim(
  index: AtlasIndex,
  words: AtlasWords,
  claim: Claim,
  day: number
): { words: string[]; days: Span[] } {
  const { title, container, publisher, author, published } = index.sources.get(claim.source) ?? {};
  const own = wordsOf(words, 'claims', claim.id);
  const places = [];
  for (let at = index.places.get(claim.place ?? ''); at; at = index.places.get(at.within ?? ''))
    places.push([
      at.name,
      wordsOf(words, 'places', at.id).names,
      wordsOf(words, 'places', at.id).aliases
    ]);
  return {
    words: capitals([
      [own.note, claim.values, own.inferred, own.passage],
      [title, container, publisher, author, words.sources.get(claim.source)?.inferred],
      [claim.origin, ...claim.via].map((id) => index.origins.get(id ?? '')?.name),
      claim.actors?.map((id) => [index.actors.get(id), words.actors.get(id)]),
      places
    ]),
    days: [
      ...(published ? [{ from: published.from, to: Math.min(published.to, day + 1) }] : []),
      ...(claim.when ? timesOf(claim.when) : [])
    ]
  };
}

/** A time, its first and last day, and the day that a clock time prints, which may be another than that of its place. */
function timesOf({ widened, stated: { days }, edtf }: When): Span[] {
  const ends = [days.from, days.to - 1, dayFromIso(edtf.slice(0, 10)) ?? days.from];
  return [widened.days, days, ...ends.map((day) => ({ from: day, to: day + 1 }))];
}

/** The words that are names in an atlas: of its things, or within a sentence of its own. */
export function namesIn({ actors, places, origins, journeys, events }: WholeAtlas): Set<string> {
  const things = [actors, origins, journeys, places.map(({ name, aliases }) => [name, aliases])];
  const within = events
    .flatMap(({ title, note = '' }) => [title, note])
    .flatMap((text) => text.match(/(?<=[\p{L},;] )\p{Lu}[\p{L}\p{M}]+/gu) ?? []);
  return new Set([...capitals(things), ...within]);
}
