import type { Brought } from '../brought';
import type { GivenFile, ImportContext } from '../given-file';
import { bringIncidents } from '../incidents/bring-incidents';
import type { About, Incident, RowRead } from '../incidents/incident';
import type { ColumnFate, Loss } from '../report/report';

/** The items of a story in JSON, and how one is read: as an incident, or with the reason why it is none. */
export type Items = {
  format: string;
  unit: string;
  prefix: string;
  about: About;
  items: readonly unknown[];
  fateOf: (field: string) => ColumnFate;
  readItem: (item: Readonly<Record<string, unknown>>, losses: Loss[]) => Incident | string;
};

/** Brings the items of a story, numbered in the order of the file. */
export function bringItems(file: GivenFile, story: Items, context: ImportContext): Brought {
  const { format, unit, prefix, about, items, fateOf, readItem } = story;
  const rows = items.map((item, i): RowRead => {
    const losses: Loss[] = [];
    const read = isItem(item)
      ? readItem(item, losses)
      : `expected an object, found ${JSON.stringify(item)}`;
    return typeof read === 'string'
      ? { row: i + 1, losses, left: read }
      : { row: i + 1, losses, incidents: [read] };
  });
  const names = new Set(items.flatMap((item) => (isItem(item) ? Object.keys(item) : [])));
  const columns = [...names].map(fateOf);
  return bringIncidents(
    file,
    { prefix, about, rows, report: { format, unit, columns, proposals: [] } },
    context
  );
}

function isItem(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
