import type { WholeAtlas } from '../../core/atlas';
import { claimColumns } from '../claim-columns';
import type { Column } from '../csv-table';
import { eventColumns } from '../event-columns';
import { licenceWords } from '../licence-words';
import { plainCitation } from '../plain-citation';
import { prepareExport } from '../prepare-export';

/** What the tables' columns hold, by the datatypes of CSVW. */
const TYPES = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  date: { type: 'date' },
  anyURI: { type: 'string', format: 'uri' }
};

/**
 * The two tables of an atlas as a Frictionless Data Package (2.0): where they are, what their columns hold, which claim is of which
 * event, and the terms and sources. It names the tables by their file names, and so is to be kept beside them.
 */
export function writeDataPackage(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  const { id, title, summary, version, licence } = atlas;
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title,
    description: `${summary} ${licenceWords(atlas)}`,
    version,
    ...(licence && { licenses: [{ path: licence.url, title: licence.name }] }),
    ...(atlas.sources.length > 0 && {
      sources: atlas.sources.map(({ id: source, url }) => ({
        title: plainCitation(prepared.citations, source),
        ...(url !== undefined && { path: url })
      }))
    }),
    resources: [
      table('events', 'Events', eventColumns(prepared), []),
      table('claims', 'Claims', claimColumns(prepared), [
        { fields: ['event'], reference: { resource: 'events', fields: ['id'] } }
      ])
    ]
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function table<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  foreignKeys: readonly object[]
) {
  return {
    name,
    title,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(({ name: column, about, datatype }) => ({
        name: column,
        ...TYPES[datatype ?? 'string'],
        description: about,
        ...(column === 'id' && { constraints: { required: true, unique: true } })
      })),
      primaryKey: ['id'],
      ...(foreignKeys.length > 0 && { foreignKeys })
    }
  };
}
