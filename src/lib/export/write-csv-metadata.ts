import type { WholeAtlas } from '../core/atlas';
import { claimColumns } from './claim-columns';
import type { Column } from './csv-table';
import { eventColumns } from './event-columns';
import { licenceWords } from './licence-words';
import { prepareExport } from './prepare-export';

/** The data dictionary of the tables: Metadata for Tabular Data (CSVW), under the file name that programs look for. */
export function writeCsvMetadata(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': atlas.title,
    'dc:description': `${atlas.summary} ${licenceWords(atlas)}`,
    'dc:identifier': `${atlas.id}, version ${atlas.version}`,
    ...(atlas.licence && { 'dc:license': { '@id': atlas.licence.url } }),
    'rdfs:comment':
      'Text that a spreadsheet would run as a formula has an apostrophe before it; where apostrophes stand before = + - @, a tab or a carriage return, take the first away.',
    tables: [
      table('events.csv', 'Events', eventColumns(prepared), []),
      table('claims.csv', 'Claims', claimColumns(prepared), [
        {
          columnReference: 'event',
          reference: { resource: 'events.csv', columnReference: 'id' }
        }
      ])
    ]
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function table<Row>(
  url: string,
  title: string,
  columns: readonly Column<Row>[],
  foreignKeys: readonly object[]
) {
  return {
    url,
    'dc:title': title,
    tableSchema: {
      columns: columns.map(({ name, about, datatype = 'string', separator }) => ({
        name,
        titles: name,
        'dc:description': about,
        datatype,
        ...(separator !== undefined && { separator })
      })),
      primaryKey: 'id',
      foreignKeys
    }
  };
}
