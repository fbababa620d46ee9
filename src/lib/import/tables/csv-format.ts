import type { Parsed } from '../../core/parsed';
import type { Brought } from '../brought';
import { cellsOf } from '../csv/cells';
import { readTable, type Table } from '../csv/read-table';
import type { Format } from '../format';
import type { GivenFile, ImportContext } from '../given-file';
import { idOf } from '../ids';
import { bringIncidents } from '../incidents/bring-incidents';
import type { RowRead } from '../incidents/incident';
import type { ColumnFate } from '../report/report';
import type { DataSet } from './data-set';
import { acled } from './datasets/acled';
import { atlos } from './datasets/atlos';
import { bellingcat } from './datasets/bellingcat';
import { gdelt } from './datasets/gdelt';
import { timelineSheet } from './datasets/timeline-sheet';
import { ucdp } from './datasets/ucdp';
import { mappedTable } from './mapped-table';
import { proposeMapping } from './propose-mapping';
import { readMapping } from './read-mapping';

/** A table of incidents: ACLED, UCDP GED, GDELT 2.0, TimelineJS, Atlos and Bellingcat by the names of their columns, any other by its author's mapping. */
export const csvFormat: Format = {
  id: 'csv',
  name: 'Table of incidents (CSV)',
  known:
    'a file that ends in .csv or .tsv; ACLED, UCDP GED, GDELT 2.0, TimelineJS, Atlos and Bellingcat by the names of their columns',
  knows: ({ name }) => /\.(?:csv|tsv)$/i.test(name),
  read: (file, context) => {
    const first = readTable(file.text);
    if (!first.value) return first;
    const { value: set, issue } = chooseSet(first.value.header, file, context);
    if (!set) return { value: null, issue };
    const table = set.header ? readTable(file.text, set.header) : first;
    return table.value ? { value: bring(file, table.value, set, context) } : table;
  }
};

function chooseSet(
  header: readonly string[],
  file: GivenFile,
  { mapping, mine, zone }: ImportContext
): Parsed<DataSet> {
  const stem = idOf(file.name.replace(/\.[^.]*$/, ''));
  if (mapping) {
    const read = readMapping(mapping, header);
    return read.value ? { value: mappedTable(read.value, stem, zone) } : read;
  }
  if (acled.knows(header)) return { value: acled.dataSet(mine) };
  if (ucdp.knows(header)) return { value: ucdp.dataSet(mine) };
  if (gdelt.knows(header)) return { value: gdelt.dataSet(header) };
  if (timelineSheet.knows(header)) return { value: timelineSheet.dataSet(mine, stem, zone) };
  if (atlos.knows(header)) return { value: atlos.dataSet(mine, zone) };
  if (bellingcat.knows(header)) return { value: bellingcat.dataSet(mine) };
  const proposed = proposeMapping(header);
  return {
    value: null,
    issue: `expected the columns of a data set known here (ACLED, UCDP GED, GDELT, TimelineJS, Atlos, Bellingcat), or a mapping, found ${header.join(', ')}. Write what the columns are to a file, such as columns.yaml, and name it with --map columns.yaml. The names suggest this; mend it first:\n\n${proposed}`
  };
}

function columnFate(name: string, i: number, names: readonly string[], set: DataSet): ColumnFate {
  if (name === '') return { name: `(column ${i + 1})`, left: 'a column without a name' };
  if (names.indexOf(name) < i) return { name, left: 'a second column of that name' };
  return set.fateOf(name);
}

function bring(file: GivenFile, table: Table, set: DataSet, context: ImportContext): Brought {
  const names = table.header.map((name) => set.nameOf?.(name) ?? name);
  const rows = table.rows.map((row): RowRead => {
    const cells = cellsOf(names, row);
    const read = set.readRow(cells);
    const { losses } = cells;
    return typeof read === 'string'
      ? { row: row.number, losses, left: read }
      : { row: row.number, losses, incidents: [read] };
  });
  return bringIncidents(
    file,
    {
      prefix: set.prefix,
      about: set.about,
      rows,
      broken: table.broken,
      report: {
        format: set.name,
        unit: 'row',
        columns: names.map((name, i) => columnFate(name, i, names, set)),
        proposals: []
      }
    },
    context
  );
}
