import { z } from 'zod';
import { httpUrl, listOf, sourceId, text } from './schema-parts';
import { cslDate } from '../sources/csl-date';
import { cslName } from '../sources/csl-name';
import { CSL_TYPES } from '../sources/csl-types';
import { CSL_UNREAD } from '../sources/csl-variables';
import { strictFields } from './strict-fields';

const unread = z
  .unknown()
  .exactOptional()
  .describe('A field of CSL-JSON that Dateline leaves alone.');

/** The fields of an item of sources.json that are read. */
const readFields = {
  id: sourceId.describe('The id by which claims and routes name the source.'),
  type: z
    .enum(CSL_TYPES, `one of ${CSL_TYPES.join(', ')}`)
    .describe('The CSL type, such as article-newspaper or webpage.'),
  title: text.describe('The title as printed.'),
  author: listOf(cslName).exactOptional().describe('The authors as printed, in order.'),
  'container-title': text.exactOptional().describe('The paper, agency or site.'),
  publisher: text.exactOptional().describe('The publisher.'),
  issued: cslDate
    .exactOptional()
    .describe(
      'The day of publication, as CSL writes it: { "date-parts": [[2023, 9, 12]] }; or its time, as in "2023-09-12T06:00+09:00".'
    ),
  language: text.exactOptional().describe('The BCP 47 language of the text.'),
  URL: httpUrl.exactOptional().describe('The http or https address of the article.'),
  note: text.exactOptional().describe('What a reader should know of the source.')
};

/** The fields of an item that are read: a name close to one of these is likely a misspelling. */
export const READ_OF_SOURCE = Object.keys(readFields);

/** An item of sources.json, as takeSources returns it. */
export const sourceSchema = strictFields({
  ...(Object.fromEntries(CSL_UNREAD.map((name) => [name, unread])) as Record<
    (typeof CSL_UNREAD)[number],
    typeof unread
  >),
  ...readFields
}).describe('An article or report, as a CSL-JSON item.');

/** The file sources.json. */
export const sourcesSchema = listOf(sourceSchema).describe(
  'The articles and reports of an atlas, as CSL-JSON: sources.json.'
);

/** A source as written. */
export type SourceFields = z.infer<typeof sourceSchema>;
