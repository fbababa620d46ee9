import type { MultiPolygon, Polygon } from 'geojson';
import type { Span } from './time/span';
import type { When } from './time/when';
import type { Journey, Route, RouteWords } from './journey';
import type { LonLat } from './lon-lat';
import type { DaySentence, Story } from './story';

/** The event kinds. */
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

/** What kind of event it is. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** The stances of a source. */
export const STANCES = ['reports', 'confirms', 'alleges', 'denies', 'expects', 'retracts'] as const;

/** A source's stance on what it says: it reports, expects, denies or retracts it. */
export type Stance = (typeof STANCES)[number];

/** From most precise to vaguest. */
export const PRECISIONS = ['site', 'city', 'near', 'admin', 'country'] as const;

/** How precisely a place is known: `near` and `admin` are areas or halos, `country` is a name and never a pin. */
export type PlacePrecision = (typeof PRECISIONS)[number];

/** How an expectation can end; `open` if nothing in the sources settles it. */
export const OUTCOMES = ['as-expected', 'otherwise', 'did-not-happen', 'open'] as const;

/** How an expectation ended, and which claim settles it. */
export type Outcome = {
  result: (typeof OUTCOMES)[number];
  /** The id of the event that happened instead, or as expected. */
  event?: string;
  /** The id of the claim that settles it. */
  settledBy?: string;
};

/** A word or a figure that a source gives: a text, or an amount in a unit. */
export type Value = string | { amount: number; unit: string };

/** Such values by what they are of, as written within a sentence: `aircraft`, `length of the stop`. */
export type Values = Record<string, Value>;

/** What one source says about one event. It asserts only the fields it lists; nothing is inherited from the event. */
export type Claim = {
  id: string;
  /** The id of the source. */
  source: string;
  stance: Stance;
  /** The id of who said it first; without one it is never a second witness. */
  origin?: string;
  /** Ids of those who passed it on, in order from the origin. */
  via: string[];
  /** The paragraph of our copy, counted from 1. */
  paragraph?: number;
  /** The row of the file that the source is, the header being row 1. */
  row?: number;
  /** Whether an import brought it, and nobody has read it against its source yet. */
  imported?: true;
  when?: When;
  /** The id of a place. */
  place?: string;
  /** Ids of actors. */
  actors?: string[];
  values?: Values;
};

/** The words of a claim. */
export type ClaimWords = {
  /** A text directive without its `text=`: `prefix-,start,end,-suffix`. */
  passage?: string;
  /** For each field that the source does not print: why it is read so. */
  inferred?: Record<string, string>;
  note?: string;
};

/** Something said to happen. The editor chooses `when` and `place` from the values of its claims. */
export type Event = {
  id: string;
  kind: EventKind;
  title: string;
  /** What it is called by the reports of before the day `until` (since 1970-01-01), if the title says more than those. */
  titleBefore?: { title: string; until: number };
  actors: string[];
  when?: When;
  place?: string;
  values?: Values;
  /** Why values on which its claims differ can all be true. */
  bothStand?: string;
  /** The day of publication (since 1970-01-01) from which the event's note holds, if it rests on more than the event's claims. */
  noteFrom?: number;
  /** Whether it heads its day. */
  lead?: true;
  /** Only for an expectation. */
  outcome?: Outcome;
  claims: Claim[];
};

/** A chief event, which the time axis names. */
export type Peak = {
  /** Which of the events of the atlas it is, from 0. */
  row: number;
  /** A word or two: `Summit`. */
  label: string;
  /** The day of publication (since 1970-01-01) from which the label holds, if it says more than the reports before. */
  from?: number;
};

/** The words of an event. */
export type EventWords = { note?: string };

/** A person, an organisation or a state. */
export type Actor = {
  id: string;
  name: string;
  kind: 'person' | 'organisation' | 'state';
};

/** The words of an actor: the role, and names by BCP 47 language. */
export type ActorWords = { role?: string; names: Record<string, string> };

/** Who can say a thing first: an agency, an official, a broadcaster. */
export type Origin = {
  id: string;
  name: string;
  /** Whether it publishes itself: a paper, an agency, a broadcaster. */
  outlet?: boolean;
  /** The state or group that owns or runs it, as written within a sentence. */
  owner?: string;
};

/** A name as CSL-JSON writes it. */
export type CslName = { family?: string; given?: string; literal?: string };

/** A time of publication: the instants (seconds since 1970-01-01T00:00Z, half-open) between which it lies, and its printed offset in minutes east of UTC. */
export type PublishedAt = Span & { offset: number };

/** A source: a CSL-JSON item, reduced to what Dateline keeps. Its texts are plain, without CSL's markup. */
export type Source = {
  /** As in CSL-JSON: any characters. */
  id: string;
  /** Its name in addresses: lower-case words joined by hyphens, unique in the atlas. */
  slug: string;
  type: string;
  title: string;
  author: CslName[];
  /** CSL `container-title`: the paper, agency or site. */
  container?: string;
  publisher?: string;
  language?: string;
  /** An http or https address. */
  url?: string;
  /** Civil days (since 1970-01-01, half-open) on which it may have been published: one day if certain. */
  published: Span;
  /** The time at which it was published, or the two between which it was; absent if only days are given. */
  publishedAt?: PublishedAt;
};

/** The words of a source. */
export type SourceWords = {
  /** Those of its texts that contain CSL's markup, with it, as read by `parseRichText`. */
  marked?: { title?: string; container?: string; publisher?: string };
  note?: string;
  /** Why the day of publication is uncertain; absent if it is certain. */
  publishedReason?: string;
  /** For each metadata field that the article does not print: why it is so. */
  inferred?: Record<string, string>;
  /** Lower-case hexadecimal sha256 of our copy of the text. */
  sha256?: string;
  archive?: { url: string; date?: string };
  /** On what terms it may be used; the address is http or https. */
  terms?: { name: string; url?: string };
  /** The id of the source in which this one is listed. */
  listedIn?: string;
};

/** A geocoded place. */
export type Place = {
  id: string;
  name: string;
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
  /** The id of a place containing this one. */
  within?: string;
};

/** The words of a place. */
export type PlaceWords = {
  /** Names by BCP 47 language. */
  names: Record<string, string>;
  aliases: string[];
  wikidata?: string;
  geonames?: number;
  note?: string;
};

/** The terms of use of an atlas: their name, and the http or https address of their text. */
export type Licence = { name: string; url: string };

/**
 * One story, compiled: plain data that can be written as JSON. It is what opens in a browser, without the words that only cards,
 * searches and pages of sources show.
 */
export type Atlas = {
  id: string;
  /** The first 12 hexadecimal digits of the sha256 of its files. */
  version: string;
  title: string;
  summary: string;
  /** Absent if the atlas states none. */
  licence?: Licence;
  /** The IANA zone of the window's hours. */
  zone: string;
  home: { center: LonLat; zoom: number };
  /** What its maps do with the borders of today; absent if its times decide: see `bordersOf`. */
  borders?: 'hidden' | 'today';
  /** Civil days, half-open: the window of the bare address. */
  firstWindow: Span;
  /** Civil days, half-open: what the time axis shows first. */
  stretch: Span;
  actors: Actor[];
  origins: Origin[];
  sources: Source[];
  places: Place[];
  routes: Route[];
  /** In order of time, then in file order. */
  events: Event[];
  /** The chief events, in that order. */
  peaks: Peak[];
  journeys: Journey[];
  /** What its story says first; the steps are in a file of their own. Absent if it is not told step by step. */
  opening?: Pick<Story, 'headline' | 'deck'>;
  /** What it says of days, at most one sentence of each. */
  sentences?: DaySentence[];
};

/** The same with all its words, as compiled. */
export type WholeAtlas = Omit<Atlas, 'actors' | 'sources' | 'places' | 'routes' | 'events'> & {
  actors: (Actor & ActorWords)[];
  sources: WholeSource[];
  places: WholePlace[];
  routes: WholeRoute[];
  events: WholeEvent[];
  story?: Story;
};

/** An event with all its words, and its claims with theirs. */
export type WholeEvent = Omit<Event, 'claims'> & EventWords & { claims: WholeClaim[] };

/** A claim with all its words. */
export type WholeClaim = Claim & ClaimWords;

/** A source with all its words. */
export type WholeSource = Source & SourceWords;

/** A place with all its words. */
export type WholePlace = Place & PlaceWords;

/** A route with all its words. */
export type WholeRoute = Route & RouteWords;
