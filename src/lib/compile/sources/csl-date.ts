import { z } from 'zod';

/** CSL 1.0.2 allows numbers and quoted digits; for an unknown part programs write null or an empty text. */
const part = z.union([z.number(), z.string(), z.null()]).describe('A year, a month or a day.');

/** A date as CSL-JSON writes it: EDTF, or in parts, with a season, in words, or unparsed. */
export const cslDate = z
  .union(
    [
      z.string(),
      z.looseObject({
        'date-parts': z
          .array(z.array(part))
          .exactOptional()
          .describe('Year, month and day; of a range, both its ends.'),
        season: z
          .union([z.string(), z.number()])
          .exactOptional()
          .describe('The season: 1 to 4, or a word.'),
        circa: z
          .union([z.string(), z.number(), z.boolean()])
          .exactOptional()
          .describe('Whether the date is only about right.'),
        literal: z.string().exactOptional().describe('A date in words.'),
        raw: z.string().exactOptional().describe('A date that is still to be read.')
      })
    ],
    'a date as in { "date-parts": [[2023, 9, 12]] }'
  )
  .meta({ id: 'cslDate' });

/** A date of CSL-JSON. */
export type CslDate = z.infer<typeof cslDate>;
