import type { Event, WholeAtlas, WholeClaim } from '../../core/atlas';
import { plainValues } from '../../core/evidence/plain-values';

/** The columns of a list of claims, in order. */
export const CLAIM_COLUMNS = [
  'source',
  'paragraph',
  'passage',
  'stance',
  'origin',
  'via',
  'claim',
  'event',
  'title',
  'when',
  'part',
  'place',
  'actors',
  'values',
  'inferred',
  'row',
  'imported'
] as const;

/** A claim as a row of text, every cell as the atlas writes it; missing fields are empty. */
export type ClaimRow = Record<(typeof CLAIM_COLUMNS)[number], string>;

/** A row for each claim, in the order of reading the articles: by source, then by paragraph or row. */
export function claimRows({ events, sources }: WholeAtlas): ClaimRow[] {
  const rank = new Map(sources.map(({ id }, i) => [id, i]));
  return events
    .flatMap((event) => event.claims.map((claim) => ({ event, claim })))
    .sort(
      ({ claim: a }, { claim: b }) =>
        (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) ||
        (a.paragraph ?? a.row ?? 0) - (b.paragraph ?? b.row ?? 0)
    )
    .map(({ event, claim }) => rowOf(event, claim));
}

function rowOf(event: Event, claim: WholeClaim): ClaimRow {
  const inferred = Object.entries(claim.inferred ?? {}).map(([field, why]) => `${field}: ${why}`);
  return {
    source: claim.source,
    paragraph: claim.paragraph?.toString() ?? '',
    passage: claim.passage ?? '',
    stance: claim.stance,
    origin: claim.origin ?? '',
    via: joined(claim.via),
    claim: claim.id,
    event: event.id,
    title: event.title,
    when: claim.when?.edtf ?? '',
    part: claim.when?.part ?? '',
    place: claim.place ?? '',
    actors: joined(claim.actors ?? []),
    values: plainValues(claim.values ?? {}),
    inferred: joined(inferred),
    row: claim.row?.toString() ?? '',
    imported: claim.imported ? 'not yet read' : ''
  };
}

function joined(items: readonly string[]): string {
  return items.join('; ');
}
