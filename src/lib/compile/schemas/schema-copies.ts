import { z } from 'zod';
import { date, day, httpUrl, id, reasons, sourceId, text } from './schema-parts';
import { strictFields } from './strict-fields';

/** The entry of a source in copies.yaml. */
export const copySchema = strictFields({
  slug: id
    .exactOptional()
    .describe('The word that stands for the source in addresses; made from its id where left out.'),
  sha256: z
    .string('a sha256 of 64 hexadecimal digits')
    .regex(/^[0-9a-f]{64}$/, 'a sha256 of 64 lower-case hexadecimal digits')
    .exactOptional()
    .describe('Of the bytes of our copy of the text; the text is found by it.'),
  available: date
    .exactOptional()
    .describe(
      'EDTF: the days on which it may have come out, where `issued` is missing or unsure; or the time, or the two between which it did, as in 2023-09-12T06:00+09:00.'
    ),
  available_reason: text
    .exactOptional()
    .describe('Why the day of publication is uncertain, or how the time is known.'),
  inferred: reasons
    .exactOptional()
    .describe('For each metadata field that the article does not print: why it is so given.'),
  archive: strictFields({
    url: httpUrl.describe('The address of the archived copy.'),
    date: day.exactOptional().describe('The day on which the copy was made.')
  })
    .exactOptional()
    .describe('An archived copy.'),
  terms: strictFields({
    name: text.describe('The terms in a word or a sentence, as in CC BY 4.0.'),
    url: httpUrl.exactOptional().describe('The http or https address of their text.')
  })
    .exactOptional()
    .describe('On what terms the source, such as a data set, lets others use it.'),
  listed_in: sourceId
    .exactOptional()
    .describe('The id of the source, such as a data set, in which this one is listed.')
}).describe('What Dateline keeps of a source besides its metadata.');

/** The file copies.yaml. */
export const copiesSchema = z
  .record(z.string(), copySchema, 'a map from the ids of sources')
  .describe(
    'What Dateline keeps of the sources, by their ids in sources.json, which a reference manager may write anew: copies.yaml.'
  );

/** The entry of a source, as written. */
export type CopyFields = z.infer<typeof copySchema>;
