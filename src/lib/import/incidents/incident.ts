import type { Polygon } from 'geojson';
import type { RouteFields } from '../../compile/schemas/schema-routes';
import type { EventKind, PlacePrecision, Values } from '../../core/atlas';
import type { LonLat } from '../../core/lon-lat';
import type { Loss } from '../report/report';

/** Where an incident was, as its row says. */
export type Spot = {
  name: string;
  point: LonLat;
  /** Its area, if the row draws one around the point. */
  area?: Polygon;
  precision: PlacePrecision;
  /** For `near`, in kilometres. */
  radius?: number;
  /** ISO 3166-1 alpha-2, if the row names a country. */
  country?: string;
};

/** A row's own source. */
export type Link = {
  /** An http or https address. */
  url: string;
  title?: string;
  /** Who published it, if the row says so. */
  publisher?: string;
  /** The day or the time at which it came out, as `issued` of CSL-JSON writes it. */
  issued?: string;
  /** The first and the last day on which it can have come out, if the row bounds it. */
  from?: string;
  to?: string;
  /** Why those days. */
  reason?: string;
};

/** Something that a row says happened. */
export type Incident = {
  /** What stands for it in its file, and in later editions of the file. */
  key: string;
  title: string;
  kind?: EventKind;
  /** EDTF, or a time with its offset. */
  when?: string;
  spot?: Spot;
  actors?: readonly string[];
  values?: Values;
  /** Its own sources, each of which is said to report it. */
  links?: readonly Link[];
  /** A note that the author of the atlas wrote. */
  note?: string;
};

/** A row as read: what it says happened and the lines that it draws, or why it says nothing that an atlas can take. */
export type RowRead = { row: number; losses: Loss[] } & (
  | { incidents: readonly Incident[]; routes?: readonly RouteFields[]; left?: undefined }
  | { incidents?: undefined; routes?: undefined; left: string }
);

/** Who made a file, what it is called, and on what terms it may be used. */
export type About = {
  title: string;
  publisher?: string;
  url?: string;
  terms?: { name: string; url?: string };
};
