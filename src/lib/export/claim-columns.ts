import { plainValues } from '../core/evidence/plain-values';
import type { Claim, Event } from '../core/atlas';
import { joinNames } from '#words/join-names';
import { wordsOf } from '../core/words-of';
import { sourceLink } from '../core/evidence/source-link';
import { publishedEdtf } from './csl-item';
import type { Column } from './csv-table';
import type { Prepared } from './prepare-export';
import { plainCitation } from './plain-citation';
import { provenanceColumns } from './provenance-columns';

/** A claim with its event. */
export type ClaimOfEvent = { event: Event; claim: Claim };

/** The columns of the table of claims: what one source says of one event, nothing inherited from the event. */
export function claimColumns({ index, words, citations }: Prepared): Column<ClaimOfEvent>[] {
  const sourceOf = ({ claim }: ClaimOfEvent) => index.sources.get(claim.source);
  const sourceWords = ({ claim }: ClaimOfEvent) => wordsOf(words, 'sources', claim.source);
  const claimWords = ({ claim }: ClaimOfEvent) => wordsOf(words, 'claims', claim.id);
  return [
    { name: 'id', about: 'The id of the claim.', cell: ({ claim }) => claim.id },
    {
      name: 'event',
      about: 'The id of the event, a row of events.csv.',
      cell: ({ event }) => event.id
    },
    { name: 'event_title', about: 'The title of the event.', cell: ({ event }) => event.title },
    {
      name: 'stance',
      about: 'What the source does: reports, confirms, alleges, denies, expects or retracts it.',
      cell: ({ claim }) => claim.stance
    },
    { name: 'source', about: 'The id of the source.', cell: ({ claim }) => claim.source },
    {
      name: 'citation',
      about: 'The source in APA style.',
      cell: ({ claim }) => plainCitation(citations, claim.source)
    },
    {
      name: 'published',
      about:
        'The day on which the source came out, or the days between which it did: EDTF, or a time with its offset from UTC.',
      cell: (row) => {
        const source = sourceOf(row);
        return source && publishedEdtf(source);
      }
    },
    {
      name: 'published_reason',
      about: 'Why that day is not sure.',
      cell: (row) => sourceWords(row).publishedReason
    },
    {
      name: 'url',
      about: 'The address of the source, at the passage.',
      datatype: 'anyURI',
      cell: (row) => sourceLink(sourceOf(row)?.url, claimWords(row).passage) ?? undefined
    },
    {
      name: 'archive_url',
      about: 'The address of an archived copy.',
      datatype: 'anyURI',
      cell: (row) => sourceWords(row).archive?.url
    },
    {
      name: 'paragraph',
      about: 'The paragraph of our copy of the text, counted from 1.',
      datatype: 'integer',
      cell: ({ claim }) => claim.paragraph
    },
    {
      name: 'passage',
      about: 'A text directive: a few of its words, by which the passage is found.',
      cell: (row) => claimWords(row).passage
    },
    {
      name: 'origin',
      about: 'Who said it first; empty where the source names nobody.',
      cell: ({ claim }) =>
        claim.origin === undefined
          ? undefined
          : (index.origins.get(claim.origin)?.name ?? claim.origin)
    },
    {
      name: 'via',
      about: 'Those who passed it on, in order.',
      cell: ({ claim }) => joinNames(claim.via.map((id) => index.origins.get(id)?.name ?? id))
    },
    {
      name: 'when',
      about: 'The time that the source gives: EDTF, or a time with its offset from UTC.',
      cell: ({ claim }) => claim.when?.edtf
    },
    {
      name: 'part',
      about: 'The part of the local day that it gives.',
      cell: ({ claim }) => claim.when?.part
    },
    {
      name: 'zone',
      about: 'The IANA zone in which the civil days of “when” are meant.',
      cell: ({ claim }) => claim.when?.zone
    },
    {
      name: 'calendar',
      about:
        'The calendar by which “when” is printed, such as julian; empty for the Gregorian, by which it is always written.',
      cell: ({ claim }) => claim.when?.calendar
    },
    {
      name: 'place',
      about: 'The id of the place that it gives.',
      cell: ({ claim }) => claim.place
    },
    {
      name: 'place_name',
      about: 'The name of that place.',
      cell: ({ claim }) => index.places.get(claim.place ?? '')?.name
    },
    {
      name: 'actors',
      about: 'The ids of those whom it names.',
      separator: ' ',
      cell: ({ claim }) => claim.actors?.join(' ')
    },
    {
      name: 'values',
      about: 'The words and figures that it gives, each after what it is of.',
      cell: ({ claim }) => claim.values && plainValues(claim.values)
    },
    {
      name: 'inferred',
      about:
        'What it does not print and is read out of it, with the reason: a line for each field.',
      cell: (row) =>
        Object.entries(claimWords(row).inferred ?? {})
          .map(([field, why]) => `${field}: ${why}`)
          .join('\n')
    },
    {
      name: 'note',
      about: 'What a reader should know of it.',
      cell: (row) => claimWords(row).note
    },
    ...provenanceColumns(index.atlas)
  ];
}

/** The claims of all events, in event order. */
export function claimsOfEvents({ events }: Prepared): ClaimOfEvent[] {
  return events.flatMap(({ event, claims }) => claims.map((claim) => ({ event, claim })));
}
