import { z } from 'zod';
import { cslDate, cslFields, cslName } from './csl-fields';
import { CSL_TYPES } from './csl-types';
import { date, day, httpUrl, id, listOf, reasons, text } from './schema-parts';
import { strictFields } from './strict-fields';

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
  ...cslFields,
  id: id.describe('The id by which claims and routes name the source.'),
  type: z
    .enum(CSL_TYPES, `one of ${CSL_TYPES.join(', ')}`)
    .describe('The CSL type, such as article-newspaper or webpage.'),
  title: text.describe('The title as printed.'),
  author: listOf(cslName).exactOptional().describe('The authors as printed, in order.'),
  'container-title': text.exactOptional().describe('The paper, agency or site.'),
  publisher: text.exactOptional().describe('The publisher.'),
  issued: cslDate
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
