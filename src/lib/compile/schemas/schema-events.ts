import { z } from 'zod';
import { EVENT_KINDS, OUTCOMES, STANCES } from '../../core/atlas';
import { FIX_ROLES, TRAVEL_MODES } from '../../core/journey';
import type { DayPart } from '../../core/time/when';
import { calendar, date, day, id, listOf, reasons, sourceId, text } from './schema-parts';
import { strictFields } from './strict-fields';

const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const satisfies readonly DayPart[];

const part = z
  .enum(PARTS, `one of ${PARTS.join(', ')}`)
  .describe(
    'Part of a single day: night 0-6, morning 6-12, afternoon 12-18, evening 18-24, local.'
  );

const EXAMPLE = '{ amount: 1200, unit: km }';

const values = z.record(
  text,
  z.union(
    [
      text,
      strictFields(
        {
          amount: z.number('a number').describe('How many, how far or how long.'),
          unit: text.describe('Of what, as in km or hours.')
        },
        EXAMPLE
      )
    ],
    `text or an amount, as in ${EXAMPLE}`
  ),
  `values by what they are of, as in { aircraft: C-32, distance: ${EXAMPLE} }`
);

/** A label over the time axis is at most so long, so that those of neighbouring days fit. */
const LONGEST_LABEL = 16;

/** An item of an event's `claims`. */
export const claimSchema = strictFields({
  id: id.describe('The id of the claim, unique in the atlas.'),
  source: sourceId.describe('The id of the source in sources.json.'),
  stance: z
    .enum(STANCES, `one of ${STANCES.join(', ')}`)
    .describe('What the source does: it reports, confirms, alleges, denies, expects or retracts.'),
  origin: id.exactOptional().describe('The id of the origin: who said it first.'),
  via: listOf(id)
    .exactOptional()
    .describe('The ids of the origins that passed it on, in order from the first.'),
  paragraph: z
    .int('a paragraph counted from 1')
    .positive('a paragraph counted from 1')
    .exactOptional()
    .describe('Which paragraph of our copy of the text, counted from 1.'),
  row: z
    .int('a row counted from 1')
    .positive('a row counted from 1')
    .exactOptional()
    .describe(
      'Which row of the file that the source is, in place of a paragraph: as a spreadsheet numbers them, the header being row 1.'
    ),
  passage: text
    .exactOptional()
    .describe('A text directive of a few words: prefix-,start,end,-suffix.'),
  when: date.exactOptional().describe('When the source says that it happened: EDTF, or a time.'),
  part: part.exactOptional(),
  calendar,
  place: id.exactOptional().describe('The id of the place that the source gives.'),
  actors: listOf(id).exactOptional().describe('The ids of the actors that the source names.'),
  values: values
    .exactOptional()
    .describe('Words and figures on which sources may differ, by what they are of.'),
  inferred: reasons
    .exactOptional()
    .describe('For each field of the claim that the source does not print: why it is so read.'),
  note: text.exactOptional().describe('What a reader should know of the claim.'),
  imported: z
    .literal(true, 'true, or nothing')
    .exactOptional()
    .describe(
      'That an import brought it and nobody has read it against its source; delete the line once you have.'
    )
}).describe('What one source says of one event; it asserts only the fields that it lists.');

/** An item of `events`. */
export const eventSchema = strictFields({
  id: id.describe('The id by which fixes and outcomes name the event.'),
  kind: z
    .enum(EVENT_KINDS, `one of ${EVENT_KINDS.join(', ')}`)
    .describe('What kind of event it is.'),
  title: text.describe('The title; it says nothing that only some of the claims say.'),
  title_before: text
    .exactOptional()
    .describe('The title by the reports of before `title_from`, if those say less.'),
  title_from: day
    .exactOptional()
    .describe('The day of publication from which the title holds; goes with `title_before`.'),
  label: text
    .max(LONGEST_LABEL, `a word or two of up to ${LONGEST_LABEL} characters`)
    .exactOptional()
    .describe('A word or two by which the time axis names a chief event: Leaves, Summit, Home.'),
  actors: listOf(id).exactOptional().describe('The ids of those who took part.'),
  place: id
    .exactOptional()
    .describe('The id of its place, chosen among those that its claims give.'),
  when: date.exactOptional().describe('Its time, chosen among those that its claims give.'),
  part: part.exactOptional(),
  values: values.exactOptional().describe('Its values, chosen among those that its claims give.'),
  both_stand: text
    .exactOptional()
    .describe('Why values on which its claims differ can all be true, in a sentence.'),
  note: text.exactOptional().describe('What a reader should know of the evidence as a whole.'),
  note_from: day
    .exactOptional()
    .describe(
      'The day of publication from which the note holds, if it rests on more than the claims of the event.'
    ),
  lead: z
    .literal(true, 'true, or nothing')
    .exactOptional()
    .describe('Whether it heads its day: told first, and named on the map.'),
  outcome: strictFields(
    {
      result: z
        .enum(OUTCOMES, `one of ${OUTCOMES.join(', ')}`)
        .describe('What became of it; open where nothing in the sources settles it.'),
      event: id
        .exactOptional()
        .describe('The id of the event that happened, as expected or instead.'),
      settled_by: id.exactOptional().describe('The id of the claim that settles it.')
    },
    '{ result: open }'
  )
    .exactOptional()
    .describe('What became of an expectation; only of an event all of whose claims expect.'),
  claims: listOf(claimSchema).min(1, 'at least one claim').describe('What the sources say of it.')
}).describe('Something said to happen.');

const mode = z.enum(TRAVEL_MODES, `one of ${TRAVEL_MODES.join(', ')}`);

/** An item of a journey's `fixes`. */
export const fixSchema = strictFields({
  event: id.describe('The id of the event that puts the traveller at its place.'),
  role: z
    .enum(FIX_ROLES, `one of ${FIX_ROLES.join(', ')}`)
    .describe('What the traveller does there.'),
  by: listOf(id)
    .min(1, 'at least one route, or no `by` where the way is unknown')
    .exactOptional()
    .describe('The ids of the routes from the fix before, in order; omitted, the way is unknown.'),
  presumed: text
    .exactOptional()
    .describe('Why those routes are presumed, where no report gives the way.'),
  mode: mode
    .exactOptional()
    .describe(
      'By what they travel on from here to the next fix: unknown if no report says; omitted, as the journey says.'
    ),
  vehicle: text
    .exactOptional()
    .describe('The vehicle on which they travel on from here, in words, as in: night train.')
}).describe('An event that puts the traveller at a place.');

/** An item of a journey's `expected`. */
export const expectedSchema = strictFields({
  event: id.describe(
    'The id of the expectation: an event with a place, all of whose claims expect.'
  ),
  after: id.describe('The id of the event of the fix after which it is expected.'),
  by: listOf(id)
    .min(1, 'at least one route, or no `by` where the way is unknown')
    .exactOptional()
    .describe('The ids of the routes from that fix, in order; omitted, the way is unknown.'),
  mode: mode
    .exactOptional()
    .describe(
      'By what they are expected to travel: unknown if no report says; omitted, as the fix or the journey says.'
    ),
  vehicle: text.exactOptional().describe('The vehicle expected, in words.')
}).describe('Where the traveller was expected next, while no later fix is known.');

/** An item of `journeys`. */
export const journeySchema = strictFields({
  id: id.describe('The id of the journey.'),
  name: text.describe('Its name, as the atlas prints it.'),
  traveller: id.describe('The id of the actor who travels.'),
  mode: mode.describe(
    'By what they travel, where a fix names nothing else: unknown if no report says.'
  ),
  called: text
    .exactOptional()
    .describe(
      'What the map calls the vehicle, as in: The minister’s train. Where they go by other means, or none is known, it names the traveller.'
    ),
  fixes: listOf(fixSchema).min(1, 'at least one fix').describe('The fixes, in order of time.'),
  expected: listOf(expectedSchema)
    .exactOptional()
    .describe('Where the traveller was expected next; of several that hold, the first is taken.')
}).describe('A traveller’s ordered fixes.');

/** The file events.yaml. */
export const eventsSchema = strictFields({
  events: listOf(eventSchema).describe('The events, with their claims.'),
  journeys: listOf(journeySchema).exactOptional().describe('The journeys through the events.')
}).describe('The events and journeys of an atlas: events.yaml.');

/** An event as written. */
export type EventFields = z.infer<typeof eventSchema>;
/** A claim as written. */
export type ClaimFields = z.infer<typeof claimSchema>;
/** A journey as written. */
export type JourneyFields = z.infer<typeof journeySchema>;
/** Where a traveller is expected, as written. */
export type ExpectedFields = z.infer<typeof expectedSchema>;
/** A fix as written. */
export type FixFields = z.infer<typeof fixSchema>;
