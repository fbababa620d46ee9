import { parseWhen } from '../../core/time/parse-when';
import { isoFromDay } from '../../core/time/day';
import { extent } from '../../core/extent';
import type { EventFields } from '../../compile/schemas/schema-events';
import type { PlaceFields } from '../../compile/schemas/schema-places';
import { withoutUndefined } from '../../compile/conversion/without-undefined';
import { offsetAt } from '../../core/time/zone';
import { nothingBrought, type Brought } from '../brought';
import type { GivenFile, ImportContext } from '../given-file';
import { idApart, idOf } from '../ids';
import type { Report, RowFate } from '../report/report';
import type { About, Incident, Link, RowRead } from './incident';
import { placeAt } from './place-at';
import { sourceOfFile } from './source-of-file';
import { sourceOfLink } from './source-of-link';

/** Rows as read, and what else the report needs. `prefix` begins the ids of events: the name of the data set or of the file. */
export type Incidents = {
  prefix: string;
  about: About;
  rows: readonly RowRead[];
  report: Omit<Report, 'rows' | 'file'>;
  /** Rows that could not be read as such. */
  broken?: readonly RowFate[];
};

/**
 * Makes an event of each incident, with a claim for each of its links; without one the claim's source is the file, with the row as
 * locator. Every claim is marked as imported. A row that an atlas cannot take is in the report, and stops nothing.
 */
export function bringIncidents(
  file: GivenFile,
  { prefix, about, rows, report, broken = [] }: Incidents,
  context: ImportContext
): Brought {
  const brought = nothingBrought({ ...report, file: file.name, rows: [...broken] });
  const lastDay = lastDayOf(rows);
  const own = sourceOfFile(file, about, { ...context, ...(lastDay !== undefined && { lastDay }) });
  brought.sources.push(own.source);
  brought.copies[own.source.id] = own.copy;
  brought.texts.set(own.copyName, file.text);

  const held = {
    sources: new Set<string>(),
    places: new Map<string, PlaceFields>(),
    actors: new Set<string>()
  };
  const taken = new Map<string, number>();
  const place = (incident: Incident, fate: RowRead): string | undefined => {
    if (!incident.spot) return undefined;
    const found = placeAt(incident.spot, file.name, context);
    if (!found) {
      const message = `expected a position within reach of a country, found [${incident.spot.point.join(', ')}]; the event has no place`;
      fate.losses.push({ message });
      return undefined;
    }
    const { country, country_reason: reason } = found.properties;
    if (reason !== undefined && incident.spot.country !== undefined) {
      const message = `expected a position in ${country}, as the row says, found [${incident.spot.point.join(', ')}] outside it; kept as it is`;
      fate.losses.push({ message });
    }
    if (!held.places.has(found.id)) brought.places.push(found);
    held.places.set(found.id, found);
    return found.id;
  };
  const source = (link: Link): string => {
    const linked = sourceOfLink(link, { today: context.today, listedIn: own.source.id });
    const { id } = linked.source;
    if (!held.sources.has(id)) {
      brought.sources.push(linked.source);
      brought.copies[id] = linked.copy;
    }
    held.sources.add(id);
    return id;
  };
  const actor = (name: string): string => {
    const id = idOf(name);
    if (!held.actors.has(id)) brought.actors.push({ id, name, kind: 'organisation' });
    held.actors.add(id);
    return id;
  };

  const bring = (incident: Incident, id: string, read: RowRead): void => {
    const { values = {} } = incident;
    const said = {
      when: readable(incident, read),
      place: place(incident, read),
      actors: orNone([...new Set(incident.actors ?? [])].map(actor)),
      values: Object.keys(values).length > 0 ? values : undefined
    };
    const clock = noteOnClock(said.when, held.places.get(said.place ?? '')?.properties.zone);
    const linked = [...new Set((incident.links ?? []).map(source))];
    const sources = linked.length > 0 ? linked : [own.source.id];
    const claims = sources.map((from, i): EventFields['claims'][number] =>
      withoutUndefined({
        id: `${id}-claim${i === 0 ? '' : `-${i + 1}`}`,
        source: from,
        stance: 'reports' as const,
        row: linked.length > 0 ? undefined : read.row,
        ...said,
        note: clock,
        imported: true as const
      })
    );
    const { kind = 'other', title, note } = incident;
    brought.events.push(withoutUndefined({ id, kind, title, ...said, note, claims }));
  };

  for (const read of rows) {
    const { row, losses, incidents, routes = [] } = read;
    if (!incidents) {
      brought.report.rows.push({ row, losses, left: read.left });
      continue;
    }
    const ids = incidents.map(({ key }) => eventId(prefix, key));
    const landed = [...ids, ...routes.map(({ id }) => id)];
    const before = landed.map((id) => taken.get(id)).find((one) => one !== undefined);
    if (before !== undefined) {
      const left = `expected an id of its own, found the one of row ${before}, ${JSON.stringify(incidents[0]?.key ?? '')}`;
      brought.report.rows.push({ row, losses, left });
      continue;
    }
    for (const id of landed) taken.set(id, row);
    incidents.forEach((incident, i) => bring(incident, ids[i] ?? '', read));
    brought.routes.push(...routes);
    brought.report.rows.push({ row, losses, landed });
  }
  brought.report.rows.sort((a, b) => a.row - b.row);
  return brought;
}

function eventId(prefix: string, key: string): string {
  // A key that no id can show as it is, or a long one, is told from others by its sum.
  const isShown = prefix.length + key.length < 48 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/i.test(key);
  return isShown ? idOf(prefix, key) : idApart(prefix, key);
}

/** The time of an incident, if an atlas can read it; otherwise it is lost, and said to be. */
function readable({ when }: Incident, { losses }: RowRead): string | undefined {
  if (when === undefined) return undefined;
  const { issue } = parseWhen(when, { zone: 'UTC' });
  if (issue === undefined) return when;
  losses.push({ message: `${issue}; the event has no time` });
  return undefined;
}

/** A time by UTC at a place that goes by other clocks is right as it stands, which the check asks a claim to say. */
function noteOnClock(when: string | undefined, zone: string | undefined): string | undefined {
  const read = when?.endsWith('+00:00') && zone !== undefined && parseWhen(when, { zone }).value;
  if (!read || offsetAt(zone, read.stated.instants.from) === 0) return undefined;
  return 'The file gives the time by UTC.';
}

/** The last day on which something that the rows tell of began, as early as it can have been. */
function lastDayOf(rows: readonly RowRead[]): string | undefined {
  const incidents = rows.flatMap((row) => row.incidents ?? []);
  const days = incidents.flatMap(({ when }) => {
    const read = when === undefined ? null : parseWhen(when, { zone: 'UTC' }).value;
    return read && !read.openStart ? [read.stated.days.from] : [];
  });
  return days.length > 0 ? isoFromDay(extent(days).to) : undefined;
}

function orNone<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
