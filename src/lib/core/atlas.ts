import type { MultiPolygon, Polygon } from 'geojson';
import type { Span } from './time/span';
import type { When } from './time/when';

/** `[longitude, latitude]` in degrees, as in GeoJSON (RFC 7946). */
export type LonLat = [number, number];

/** What may happen. */
export const EVENT_KINDS = [
  'departure',
  'arrival',
  'crossing',
  'sighting',
  'stop',
  'meeting',
  'visit',
  'statement',
  'announcement',
  'launch',
  'transfer',
  'allegation',
  'other'
] as const;
/** What kind of thing an event is. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** How a source may stand to an event. */
export const STANCES = ['reports', 'confirms', 'alleges', 'denies', 'expects', 'retracts'] as const;
/** What a source does with what it says: it tells it, expects it, denies it or takes it back. */
export type Stance = (typeof STANCES)[number];

/** From the closest to the vaguest. */
export const PRECISIONS = ['site', 'city', 'near', 'admin', 'country'] as const;
/** How closely a place is known: `near` and `admin` are areas or halos, `country` is a name and never a pin. */
export type PlacePrecision = (typeof PRECISIONS)[number];

/** What a traveller may do at a fix. */
export const FIX_ROLES = ['departure', 'arrival', 'passing', 'stop'] as const;
/** What a traveller does at a fix: leaves, arrives, goes through, or arrives and leaves again. */
export type FixRole = (typeof FIX_ROLES)[number];

/** By what one travels. */
export const ROUTE_MODES = ['rail', 'road', 'air', 'sea'] as const;
/** By what a traveller goes, and what a line is for. */
export type RouteMode = (typeof ROUTE_MODES)[number];

/** What may become of an expectation; `open` where nothing in the sources settles it. */
export const OUTCOMES = ['as-expected', 'otherwise', 'did-not-happen', 'open'] as const;

/** What became of an expectation, and which claim settles it. */
export type Outcome = {
  result: (typeof OUTCOMES)[number];
  /** The id of the event that happened instead, or as expected. */
  event?: string;
  /** The id of the claim that settles it. */
  settled_by?: string;
};

/** What one source says of one event. It asserts only the fields that it lists; nothing is inherited from the event. */
export type Claim = {
  id: string;
  /** The id of the source. */
  source: string;
  stance: Stance;
  /** The id of who said it first; absent, it never counts as a second witness. */
  origin?: string;
  /** Ids of those who passed it on, in order from the origin. */
  via: string[];
  /** Which paragraph of our copy, counted from 1. */
  paragraph?: number;
  /** A text directive without its `text=`: `prefix-,start,end,-suffix`. */
  passage?: string;
  when?: When;
  /** The id of a place. */
  place?: string;
  /** Ids of actors. */
  actors?: string[];
  value?: string;
  /** For each field whose value the source does not print: why it is so read. */
  inferred?: Record<string, string>;
  note?: string;
};

/** Something said to happen. `when` and `place` are its editor's choice among the values of its claims. */
export type Event = {
  id: string;
  kind: EventKind;
  title: string;
  actors: string[];
  when?: When;
  place?: string;
  value?: string;
  note?: string;
  /** Only of an expectation. */
  outcome?: Outcome;
  claims: Claim[];
};

/** A person, an organisation or a state. */
export type Actor = {
  id: string;
  name: string;
  kind: 'person' | 'organisation' | 'state';
  role?: string;
  names: Record<string, string>;
};

/** Who may say a thing first: an agency, an official, a broadcaster. */
export type Origin = { id: string; name: string };

/** A name as CSL-JSON writes it. */
export type CslName = { family?: string; given?: string; literal?: string };

/** A source: a CSL-JSON item, with what Dateline keeps of it. Its texts are words alone, without CSL's markup. */
export type Source = {
  /** As CSL-JSON has it: any characters. */
  id: string;
  /** What stands for it in addresses: lower-case words joined by hyphens, unique in the atlas. */
  slug: string;
  type: string;
  title: string;
  /** Those of its texts that CSL's markup stands in, with it, as `parseRichText` reads it. */
  marked?: { title?: string; container?: string; publisher?: string };
  author: CslName[];
  /** CSL `container-title`: the paper, agency or site. */
  container?: string;
  publisher?: string;
  language?: string;
  /** An http or https address. */
  url?: string;
  note?: string;
  /** Civil days (days since 1970-01-01, half-open) on which it may have come out: one day where that is sure. */
  published: Span;
  /** Why the day of publication is uncertain; absent where it is sure. */
  publishedReason?: string;
  /** For each metadata field that the article does not print: why it is so given. */
  inferred?: Record<string, string>;
  /** Lower-case hexadecimal sha256 of our copy of the text. */
  sha256?: string;
  archive?: { url: string; date?: string };
};

/** A geocoded place. */
export type Place = {
  id: string;
  name: string;
  /** Names by BCP 47 language. */
  names: Record<string, string>;
  aliases: string[];
  kind: string;
  precision: PlacePrecision;
  /** A representative point. */
  point: LonLat;
  area?: Polygon | MultiPolygon;
  /** For `near`: how far off it may be, in kilometres. */
  radius?: number;
  /** IANA time zone. */
  zone: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The id of a place that holds this one. */
  within?: string;
  wikidata?: string;
  geonames?: number;
  note?: string;
};

/** A station, port or airfield on a route. */
export type Station = {
  /** Which of the route's coordinates. */
  index: number;
  name: string;
  names: Record<string, string>;
  /** Distance along the route from its start, in kilometres, by published km-posts where there are any. */
  km?: number;
};

/** A railway, road, air or sea line. */
export type Route = {
  id: string;
  name: string;
  mode: RouteMode;
  /** Kilometres an hour. */
  topSpeed?: { value: number; source?: string; assumed?: string };
  coordinates: LonLat[];
  stations: Station[];
  /** Published lengths between two stations, by name. */
  lengths: { from: string; to: string; km: number; source: string }[];
  /** Indices of coordinates at which the route crosses a border. */
  crossings: number[];
  /** Why the line is only schematic; absent where it is not. */
  schematic?: string;
  note?: string;
};

/** An event that puts the traveller at a place. */
export type Fix = { event: string; role: FixRole };

/** The way between two fixes that follow one another. */
export type Leg = {
  /** Indices into the journey's fixes. */
  from: number;
  to: number;
} & Line;

/** A way along routes, or a tie between two places where the way is unknown. */
export type Line = {
  /** Ids of routes in the order of travel; none where the way is unknown. */
  routes: string[];
  path: LonLat[];
  /** At each position of the path: kilometres from its start, by km-posts where the routes have any. */
  measures: number[];
  /** For each of the routes: the index of the last position of the path that lies on it. */
  ends: number[];
};

/** Where a traveller is expected next: what a journey goes by while no later fix is known. */
export type Expected = Line & {
  /** The id of an event that is an expectation. */
  event: string;
  /** Index of the fix after which it is expected. */
  after: number;
};

/** A traveller's ordered fixes. */
export type Journey = {
  id: string;
  name: string;
  /** The id of an actor. */
  traveller: string;
  mode: RouteMode;
  fixes: Fix[];
  legs: Leg[];
  /** In the order of the file: the first that holds is taken. */
  expected: Expected[];
};

/** The terms on which an atlas may be used: their name, and an http or https address of their text. */
export type Licence = { name: string; url: string };

/** One story, compiled: plain data that can be written as JSON. */
export type Atlas = {
  id: string;
  /** The first 12 hexadecimal digits of the sha256 of its files. */
  version: string;
  title: string;
  summary: string;
  /** Absent where the atlas states none. */
  licence?: Licence;
  /** The IANA zone in which hours of the window are reckoned. */
  zone: string;
  home: { center: LonLat; zoom: number };
  /** Civil days, half-open: the window of the bare address. */
  firstWindow: Span;
  /** Civil days, half-open: what the time axis shows at first. */
  stretch: Span;
  actors: Actor[];
  origins: Origin[];
  sources: Source[];
  places: Place[];
  routes: Route[];
  /** In order of time, then of the file. */
  events: Event[];
  journeys: Journey[];
};
