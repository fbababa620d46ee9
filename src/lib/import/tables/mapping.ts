import { z } from 'zod';
import { PRECISIONS } from '../../core/atlas';
import { httpUrl, listOf, text, zone } from '../../compile/schemas/schema-parts';
import { strictFields } from '../../compile/schemas/strict-fields';

const column = z.string('the name of a column').min(1, 'the name of a column');
const columns = z.union([column.transform((one) => [one]), listOf(column)], 'a column or several');

/** What the columns of a table are, as its author says: the file that `--map` names. */
export const mappingSchema = strictFields({
  id: column.exactOptional().describe('What stands for the event; left out, its whole row does.'),
  title: columns.describe('What becomes its title: a column, or several, joined with commas.'),
  when: column.exactOptional().describe('The day, the time with its offset, or EDTF.'),
  until: column.exactOptional().describe('The last day, if it took several.'),
  dates: z
    .enum(['day-first', 'month-first'], 'one of day-first, month-first')
    .exactOptional()
    .describe('Which stands first in a date such as 9/12/2023.'),
  zone: zone.exactOptional().describe('Whose clocks times without an offset are by.'),
  latitude: column.exactOptional().describe('In degrees, north positive.'),
  longitude: column.exactOptional().describe('In degrees, east positive.'),
  place: column.exactOptional().describe('The name of the place.'),
  precision: z
    .enum(PRECISIONS, `one of ${PRECISIONS.join(', ')}`)
    .exactOptional()
    .describe('How exactly the positions are known; goes with latitude and longitude.'),
  radius: z
    .number('kilometres above 0')
    .positive('kilometres above 0')
    .exactOptional()
    .describe('For the precision near: how far off they may be, in kilometres.'),
  link: column.exactOptional().describe('The address of the report.'),
  published: column.exactOptional().describe('When the report came out.'),
  publisher: column.exactOptional().describe('Who published it.'),
  actors: columns.exactOptional().describe('Who took part; several in a cell have semicolons.'),
  values: z
    .record(text, column, 'columns by what they are of, as in { deaths: Killed }')
    .exactOptional()
    .describe('Words and figures, by what they are of.'),
  mine: columns.exactOptional().describe('Prose that you wrote yourself: it becomes the note.'),
  about: strictFields(
    {
      title: text.describe('What the table is called.'),
      publisher: text.exactOptional().describe('Who made it.'),
      url: httpUrl.exactOptional().describe('Its http or https address.'),
      terms: strictFields(
        {
          name: text.describe('The terms in a word or a sentence.'),
          url: httpUrl.exactOptional().describe('Their http or https address.')
        },
        '{ name: CC BY 4.0 }'
      )
        .exactOptional()
        .describe('On what terms it may be used.')
    },
    '{ title: Incidents at sea, terms: { name: CC BY 4.0 } }'
  )
    .exactOptional()
    .describe('What is known of the table itself.')
}).describe('What the columns of an imported table are.');

/** A mapping as its author writes it. */
export type Mapping = z.infer<typeof mappingSchema>;
