import type { CopyFields } from '../../compile/schemas/schema-copies';
import type { SourceFields } from '../../compile/schemas/schema-sources';
import { readIssued } from '../../compile/sources/read-issued';
import { slugOf } from '../../compile/sources/slug-of';
import { nothingBrought, type Brought } from '../brought';
import type { GivenFile, ImportContext } from '../given-file';
import { idApart } from '../ids';
import type { Loss } from '../report/report';
import { readReference } from './read-reference';
import { referenceFate } from './reference-fate';

/** An item of a bibliography as CSL-JSON, or why it cannot be read. */
export type Reference = { loss?: string } & (
  { item: unknown; fault?: undefined } | { item?: undefined; fault: string }
);

/** Makes a source of each reference of a bibliography, numbered in the order of the file. */
export function bringReferences(
  file: GivenFile,
  format: string,
  references: readonly Reference[],
  { today, mine }: ImportContext
): Brought {
  const names = new Set(references.flatMap(({ item }) => Object.keys(Object(item) as object)));
  const isPlain = (name: string) => !/^\d+$/.test(name);
  const brought = nothingBrought({
    file: file.name,
    format,
    unit: 'reference',
    rows: [],
    columns: [...names].filter(isPlain).map((name) => referenceFate(name, mine)),
    proposals: []
  });
  const ids = new Map<string, number>();
  const slugs = new Set<string>();
  for (const [i, { item, fault, loss }] of references.entries()) {
    const row = i + 1;
    const losses: Loss[] = loss === undefined ? [] : [{ message: loss }];
    const read = fault === undefined ? readReference(item, mine, losses) : { left: fault };
    if (read.left !== undefined) {
      brought.report.rows.push({ row, losses, left: read.left });
      continue;
    }
    const { source } = read;
    const before = ids.get(source.id);
    if (before !== undefined) {
      const left = `expected an id of its own, found the one of reference ${before}, ${JSON.stringify(source.id)}`;
      brought.report.rows.push({ row, losses, left });
      continue;
    }
    ids.set(source.id, row);
    const copy = copyOf(source, today, slugs, losses);
    brought.sources.push(source);
    if (Object.keys(copy).length > 0) brought.copies[source.id] = copy;
    brought.report.rows.push({ row, losses, landed: [source.id] });
  }
  return brought;
}

/** What an atlas needs to know besides: a word for its address where its id gives none of its own, and a day if none is given. */
function copyOf(
  { id, issued }: SourceFields,
  today: string,
  slugs: Set<string>,
  losses: Loss[]
): CopyFields {
  const slug = slugOf(id);
  const isTaken = slug === '' || slugs.has(slug);
  slugs.add(slug);
  const isDated = issued !== undefined && readIssued(issued, 'UTC').days !== null;
  if (!isDated) {
    const found = issued === undefined ? 'none' : JSON.stringify(issued);
    losses.push({
      message: `issued: expected a day, as in {"date-parts": [[2023, 9, 12]]}, found ${found}; the source counts from ${today}`
    });
  }
  return {
    ...(isTaken && { slug: idApart(slug, id) }),
    ...(!isDated && {
      available: `${today}/${today}`,
      available_reason:
        'The file gives no day of publication; this is the day by which it was there.'
    })
  };
}
