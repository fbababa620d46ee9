import { plainValues } from '../core/evidence/plain-values';
import { eventTime } from '../core/wording/event-time';
import { explainStatus } from '../core/wording/explain-status';
import { joinNames } from '#words/join-names';
import type { KnownEvent } from '../core/evidence/known-event';
import type { Column } from './csv-table';
import { wordsOf } from '../core/words-of';
import { placeGeometry } from './place-geometry';
import type { Prepared } from './prepare-export';
import { withoutIsolates } from '../core/text/isolate';
import { plainCitation } from './plain-citation';
import { provenanceColumns } from './provenance-columns';

/** The columns of the table of events: one row each, as told by all its claims. */
export function eventColumns({ index, words, citations }: Prepared): Column<KnownEvent>[] {
  const placeOf = ({ place }: KnownEvent) => index.places.get(place ?? '');
  const pointOf = (known: KnownEvent) => {
    const place = placeOf(known);
    const shape = place && placeGeometry(place);
    return shape?.type === 'Point' ? shape.coordinates : [];
  };
  const sourcesOf = ({ claims }: KnownEvent) => [...new Set(claims.map(({ source }) => source))];
  return [
    { name: 'id', about: 'The id of the event.', cell: ({ event }) => event.id },
    { name: 'kind', about: 'What kind of event it is.', cell: ({ event }) => event.kind },
    { name: 'title', about: 'What is said to have happened.', cell: ({ event }) => event.title },
    {
      name: 'status',
      about: 'How well it is known, computed from its claims.',
      cell: ({ status }) => status
    },
    {
      name: 'status_reason',
      about: 'Why it has its status.',
      cell: (known) => withoutIsolates(explainStatus(index, known))
    },
    {
      name: 'when',
      about:
        'When it happened: EDTF (ISO 8601-2), or a time with its offset from UTC; empty where no source gives a time.',
      cell: ({ when }) => when?.edtf
    },
    {
      name: 'part',
      about: 'The part of the local day: night 0-6, morning 6-12, afternoon 12-18, evening 18-24.',
      cell: ({ when }) => when?.part
    },
    {
      name: 'zone',
      about: 'The IANA zone in which the civil days of “when” are meant.',
      cell: ({ when }) => when?.zone
    },
    {
      name: 'calendar',
      about:
        'The calendar by which “when” is printed, such as julian; empty for the Gregorian, by which it is always written.',
      cell: ({ when }) => when?.calendar
    },
    {
      name: 'time',
      about: 'The same in words; “by” a day is the day of the first report.',
      cell: (known) => eventTime(known)
    },
    {
      name: 'place',
      about: 'The id of the place; empty where none is known.',
      cell: (known) => placeOf(known)?.id
    },
    { name: 'place_name', about: 'The name of the place.', cell: (known) => placeOf(known)?.name },
    {
      name: 'precision',
      about:
        'How closely the place is known: site, city, near (a point within a radius), admin (a region) or country.',
      cell: (known) => placeOf(known)?.precision
    },
    {
      name: 'radius_km',
      about: 'How far off a “near” point may be, in kilometres.',
      datatype: 'number',
      cell: (known) => placeOf(known)?.radius
    },
    {
      name: 'longitude',
      about: 'In degrees (WGS 84); empty where only a region or a country is known.',
      datatype: 'number',
      cell: (known) => pointOf(known)[0]
    },
    {
      name: 'latitude',
      about: 'In degrees (WGS 84); empty where only a region or a country is known.',
      datatype: 'number',
      cell: (known) => pointOf(known)[1]
    },
    {
      name: 'country',
      about: 'The country of the place, ISO 3166-1 alpha-2.',
      cell: (known) => placeOf(known)?.country
    },
    {
      name: 'actors',
      about: 'The ids of those who took part.',
      separator: ' ',
      cell: ({ actors }) => actors.join(' ')
    },
    {
      name: 'actor_names',
      about: 'Their names.',
      cell: ({ actors }) => joinNames(actors.map((id) => index.actors.get(id)?.name ?? id))
    },
    {
      name: 'values',
      about: 'Words and figures on which sources may differ, each after what it is of.',
      cell: ({ event }) => event.values && plainValues(event.values)
    },
    {
      name: 'both_stand',
      about: 'Why such values can all be true where they differ.',
      cell: ({ event }) => event.bothStand
    },
    {
      name: 'outcome',
      about: 'What became of something expected.',
      cell: ({ event }) => event.outcome?.result
    },
    {
      name: 'outcome_event',
      about: 'The id of the event that happened instead, or as expected.',
      cell: ({ event }) => event.outcome?.event
    },
    {
      name: 'outcome_claim',
      about: 'The id of the claim that settles it.',
      cell: ({ event }) => event.outcome?.settledBy
    },
    {
      name: 'note',
      about: 'What a reader should know of the evidence.',
      cell: ({ event }) => wordsOf(words, 'events', event.id).note
    },
    {
      name: 'claims',
      about: 'The ids of its claims, rows of claims.csv.',
      separator: ' ',
      cell: ({ claims }) => claims.map(({ id }) => id).join(' ')
    },
    {
      name: 'sources',
      about: 'The ids of its sources.',
      separator: ' ',
      cell: (known) => sourcesOf(known).join(' ')
    },
    {
      name: 'citations',
      about: 'Its sources in APA style, a line each.',
      cell: (known) =>
        sourcesOf(known)
          .map((id) => plainCitation(citations, id))
          .join('\n')
    },
    ...provenanceColumns(index.atlas)
  ];
}
