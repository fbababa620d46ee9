import { z } from 'zod';
import { CSL_DATES, CSL_NAMES, CSL_VARIABLES } from './csl-variables';
import { listOf } from './schema-parts';
import { strictFields } from './strict-fields';

const text = z.string('text').exactOptional();
const flag = z.union([z.string(), z.number(), z.boolean()], 'true or false').exactOptional();

/** A name as CSL-JSON writes it: in parts, or literal. */
export const cslName = strictFields({
  family: text.describe('The family name.'),
  given: text.describe('The given names.'),
  literal: text.describe('A name that is not to be taken apart.'),
  'dropping-particle': text.describe('A particle that goes with the given names.'),
  'non-dropping-particle': text.describe('A particle that stays with the family name.'),
  suffix: text.describe('What follows the name, such as Jr.'),
  'comma-suffix': flag.describe('Whether a comma stands before the suffix.'),
  'static-ordering': flag.describe('Whether the family name always comes first.'),
  'parse-names': flag.describe('Whether particles are to be looked for.')
})
  .refine(
    ({ family, given, literal }) => [family, given, literal].some((part) => part?.trim()),
    'a name with `family`, `given` or `literal`'
  )
  .meta({ id: 'cslName' });

const dateNumber = z.union(
  [z.int(), z.string().regex(/^-?\d+$/)],
  'a whole number, or one in quotes'
);

/** A date as CSL-JSON writes it: a year, with month and day where they are known; of a range, both its ends. */
export const cslDate = strictFields({
  'date-parts': listOf(
    listOf(dateNumber)
      .min(1, 'a year, with month and day where they are known')
      .max(3, 'a year, with month and day where they are known')
      .refine(isDay, 'a day that the calendar has')
  )
    .min(1, 'one date, or the two ends of a range')
    .max(2, 'one date, or the two ends of a range')
    .exactOptional()
    .describe('Year, month and day; of a range, both its ends.'),
  season: z.union([z.string(), z.number()], 'a season').exactOptional().describe('The season.'),
  circa: flag.describe('Whether the date is only about right.'),
  literal: text.describe('A date in words.'),
  raw: text.describe('A date that is still to be read.')
}).meta({ id: 'cslDate' });

const kept = 'A field of CSL-JSON that Dateline leaves alone.';
const number = z.union([z.string(), z.number()], 'text or a number');

/** The fields of CSL-JSON that Dateline does not read, each with the shape that CSL gives it. */
export const cslFields = {
  ...each(CSL_NAMES, listOf(cslName)),
  ...each(CSL_DATES, cslDate),
  ...each(CSL_VARIABLES, number),
  categories: listOf(z.string('text')).exactOptional().describe(kept)
};

function each<Name extends string, Schema extends z.ZodType>(
  names: readonly Name[],
  schema: Schema
) {
  const field = schema.exactOptional().describe(kept);
  return Object.fromEntries(names.map((name) => [name, field])) as Record<Name, typeof field>;
}

/** A month from 1 to 12 and a day that it has; CSL writes seasons and what is unknown in other fields. */
function isDay(parts: readonly (string | number)[]): boolean {
  const [year = 0, month = 1, day = 1] = parts.map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  // The calendar repeats every 400 years; day 0 is the last of the month before.
  return day <= new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}
