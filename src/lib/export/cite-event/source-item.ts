import type { EventKind, Source, WholeClaim } from '../../core/atlas';
import type { AtlasIndex } from '../../core/index-atlas';
import { publishedOn, sourceSays } from '#words/export';
import { joinSentences } from '#words/sentence';
import { publishedWords } from '../../core/wording/published-words';
import { toldBy } from '../../core/wording/told-by';
import { sourceLink } from '../../core/evidence/source-link';
import { parseTextDirective, quoteOfDirective } from '../../core/evidence/text-directive';
import { isolate } from '../../core/text/isolate';
import type { Citation, Run } from './citation';

/** A source with what it says about an event: its citation, its publication date if uncertain, and where each claim is. */
export function sourceItem(
  index: AtlasIndex,
  {
    kind,
    source,
    claims,
    citation
  }: { kind: EventKind; source: Source; claims: readonly WholeClaim[]; citation: Citation }
): Run[] {
  const unsure = source.published.to - source.published.from > 1;
  const words = [
    ...(unsure ? [publishedOn(publishedWords(source))] : []),
    ...claims.map((claim) => claimWords(index, kind, claim))
  ];
  const passage = claims.find((claim) => claim.passage !== undefined)?.passage;
  return [
    ...linked(citation, source.url, sourceLink(source.url, passage)),
    { text: ` ${joinSentences(words)}` }
  ];
}

/** What the source says about the event in a claim. */
function claimWords(index: AtlasIndex, kind: EventKind, claim: WholeClaim): string {
  const directive = claim.passage === undefined ? null : parseTextDirective(claim.passage);
  return sourceSays(claim.stance, toldBy(index, kind, claim), {
    paragraph: claim.paragraph ?? null,
    row: claim.row ?? null,
    passage: directive && isolate(quoteOfDirective(directive))
  });
}

/** The citation with the source's address turned into a link, to the passage if there is one. */
function linked(citation: Citation, url: string | undefined, href: string | null): Run[] {
  if (url === undefined || href === null) return citation;
  return citation.flatMap((run): Run[] => {
    const [before, ...rest] = run.text.split(url);
    if (rest.length === 0) return [run];
    return [
      { ...run, text: before ?? '' },
      { ...run, text: url, href },
      { ...run, text: rest.join(url) }
    ].filter(({ text }) => text !== '');
  });
}
