import type { Values } from '../../core/atlas';
import type { Cells } from '../csv/cells';
import type { Incident, Link, Spot } from '../incidents/incident';
import { isHttpUrl } from '../is-http-url';
import type { ColumnFate } from '../report/report';
import type { DataSet } from './data-set';
import type { Mapping } from './mapping';
import { readPosition } from './read-position';
import { readWhen, type Writing } from './read-when';

/** A table whose author says what its columns are. `stem` is its name without its ending. */
export function mappedTable(mapping: Mapping, stem: string, zone: string | undefined): DataSet {
  const writing: Writing = { order: mapping.dates, zone: mapping.zone ?? zone };
  const { about } = mapping;
  return {
    prefix: stem,
    name: 'table of incidents',
    about: { title: about?.title ?? stem, ...about },
    fateOf: (name) => fateOf(name, mapping),
    readRow: (cells) => readRow(cells, mapping, writing)
  };
}

function fateOf(name: string, mapping: Mapping): ColumnFate {
  const fields = Object.entries(mapping).flatMap(([field, value]) => {
    if (field === 'values') {
      return Object.entries(value as Record<string, string>).flatMap(([label, column]) =>
        column === name ? `the value “${label}”` : []
      );
    }
    const isThis = value === name || (Array.isArray(value) && value.includes(name));
    return isThis ? (field === 'mine' ? 'note, as your own words' : field) : [];
  });
  if (fields.length > 0) return { name, as: fields.join(', ') };
  return { name, left: 'not in the mapping; it stays in the private copy' };
}

function readRow(cells: Cells, mapping: Mapping, writing: Writing): Incident | string {
  const { get } = cells;
  const title = mapping.title.map(get).filter((part) => part !== '');
  if (title.length === 0) {
    return `expected a title in ${mapping.title.join(' or ')}, found none`;
  }
  const key = mapping.id === undefined ? wholeRow(cells, mapping) : get(mapping.id);
  if (key === '') return `expected an id in ${mapping.id}, found none`;
  const when = whenOf(cells, mapping, writing);
  const spot = spotOf(cells, mapping);
  const link = linkOf(cells, mapping, writing);
  const note = (mapping.mine ?? []).map(get).filter((part) => part !== '');
  return {
    key,
    title: title.join(', '),
    ...(when !== undefined && { when }),
    ...(spot && { spot }),
    ...(link && { links: [link] }),
    actors: (mapping.actors ?? []).flatMap((name) => get(name).split(/;\s*/)).filter(Boolean),
    values: valuesOf(cells, mapping),
    ...(note.length > 0 && { note: note.join(' ') })
  };
}

/** What tells a row without an id from others: what an atlas takes of it. */
function wholeRow(
  { get }: Cells,
  { title, when, latitude, longitude, place, link }: Mapping
): string {
  return [...title, when, latitude, longitude, place, link]
    .map((name) => (name === undefined ? '' : get(name)))
    .join('|');
}

function whenOf({ get, lose }: Cells, mapping: Mapping, writing: Writing): string | undefined {
  const ends = [mapping.when, mapping.until].map((name) => {
    if (name === undefined || get(name) === '') return undefined;
    const read = readWhen(get(name), writing);
    if (!read) lose(name, notADate(get(name), 'the event has no such time'));
    else if (read.lost)
      lose(
        name,
        `${read.lost}, or a zone in the mapping, found ${JSON.stringify(get(name))}; only its day is taken`
      );
    return read?.when;
  });
  const [from, to] = ends;
  if (to === undefined || from === to) return from;
  return from === undefined ? `../${to}` : `${from}/${to}`;
}

function spotOf(cells: Cells, mapping: Mapping): Spot | null {
  const { latitude, longitude, place, precision, radius } = mapping;
  if (latitude === undefined || longitude === undefined || precision === undefined) return null;
  const point = readPosition(cells, { latitude, longitude });
  if (!point) return null;
  const name =
    (place && cells.get(place)) || mapping.title.map(cells.get).filter(Boolean).join(', ');
  return { name, point, precision, ...(radius !== undefined && { radius }) };
}

function linkOf({ get, lose }: Cells, mapping: Mapping, writing: Writing): Link | undefined {
  const { link, published, publisher } = mapping;
  const url = link === undefined ? '' : get(link);
  if (link === undefined || url === '') return undefined;
  if (!isHttpUrl(url)) {
    lose(
      link,
      `expected an http or https address, found ${JSON.stringify(url)}; the file is the source`
    );
    return undefined;
  }
  const printed = published === undefined ? '' : get(published);
  const read = printed === '' ? null : readWhen(printed, writing);
  // Only a day or a time is a date of publication that needs no reason.
  const issued = read && /^[\d-]{10}(?:T[\d:+-]+)?$/.test(read.when) ? read.when : undefined;
  if (published !== undefined && printed !== '' && issued === undefined) {
    lose(published, notADate(printed, 'the day of publication is not known'));
  }
  const name = publisher === undefined ? '' : get(publisher);
  return { url, ...(issued !== undefined && { issued }), ...(name !== '' && { publisher: name }) };
}

function valuesOf({ get }: Cells, { values = {} }: Mapping): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([label, column]) => {
      const text = get(column);
      return text === '' ? [] : [[label, text]];
    })
  );
}

function notADate(text: string, outcome: string): string {
  const figures = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text)
    ? ', which is two days: write dates: day-first or month-first in the mapping'
    : '';
  return `expected a date, as in 2023-09-12, found ${JSON.stringify(text)}${figures}; ${outcome}`;
}
