import { z } from 'zod';
import { CSL_VARIABLES } from './csl-variables';
import { date, day, httpUrl, id, listOf, reasons, text } from './schema-parts';
import { strictFields } from './strict-fields';

const dateNumber = z.union([z.number(), z.string().regex(/^\d+$/)], 'a number');

const leftAlone = z
  .unknown()
  .exactOptional()
  .describe('A field of CSL-JSON that Dateline leaves alone.');

const kept = Object.fromEntries(CSL_VARIABLES.map((name) => [name, leftAlone])) as Record<
  (typeof CSL_VARIABLES)[number],
  typeof leftAlone
>;

const custom = strictFields({
  sha256: z
    .string('a sha256 of 64 hexadecimal digits')
    .regex(/^[0-9a-f]{64}$/, 'a sha256 of 64 lower-case hexadecimal digits')
    .exactOptional()
    .describe('Of the bytes of our copy of the text; the text is found by it.'),
  available: date
    .exactOptional()
    .describe('EDTF: the days on which it may have come out, where `issued` is missing or unsure.'),
  available_reason: text.exactOptional().describe('Why the day of publication is uncertain.'),
  inferred: reasons
    .exactOptional()
    .describe('For each metadata field that the article does not print: why it is so given.'),
  archive: strictFields({
    url: httpUrl.describe('The address of the archived copy.'),
    date: day.exactOptional().describe('The day on which the copy was made.')
  })
    .exactOptional()
    .describe('An archived copy.')
}).describe('What Dateline adds to CSL-JSON.');

/** An item of sources.json. */
export const sourceSchema = strictFields({
  ...kept,
  id: id.describe('The id by which claims and routes name the source.'),
  type: text.describe('The CSL type, such as article-newspaper or webpage.'),
  title: text.describe('The title as printed.'),
  author: listOf(
    z.looseObject(
      {
        family: z.string('text').exactOptional().describe('The family name.'),
        given: z.string('text').exactOptional().describe('The given names.'),
        literal: z.string('text').exactOptional().describe('A name that is not to be taken apart.')
      },
      'a map'
    )
  )
    .exactOptional()
    .describe('The authors as printed, in order.'),
  'container-title': text.exactOptional().describe('The paper, agency or site.'),
  publisher: text.exactOptional().describe('The publisher.'),
  issued: z
    .looseObject(
      {
        'date-parts': listOf(listOf(dateNumber))
          .exactOptional()
          .describe('Year, month and day; of a range, both its ends.')
      },
      'a map'
    )
    .exactOptional()
    .describe('The day of publication, as CSL writes it: { "date-parts": [[2023, 9, 12]] }.'),
  language: text.exactOptional().describe('The BCP 47 language of the text.'),
  URL: httpUrl.exactOptional().describe('The http or https address of the article.'),
  note: text.exactOptional().describe('What a reader should know of the source.'),
  custom: custom.exactOptional()
}).describe('An article or report, as a CSL-JSON item.');

/** The file sources.json. */
export const sourcesSchema = listOf(sourceSchema).describe(
  'The articles and reports of an atlas, as CSL-JSON: sources.json.'
);

/** A source as it is written. */
export type SourceFields = z.infer<typeof sourceSchema>;
