import type { LonLat } from './lon-lat';

/** What a traveller can do at a fix. */
export const FIX_ROLES = ['departure', 'arrival', 'passing', 'stop'] as const;

/** What a traveller does at a fix: leaves, arrives, passes through, or arrives and leaves again. */
export type FixRole = (typeof FIX_ROLES)[number];

/** The means of travel. */
export const ROUTE_MODES = ['rail', 'road', 'air', 'sea'] as const;

/** What a line is for. */
export type RouteMode = (typeof ROUTE_MODES)[number];

/** The same, and `unknown` where no report gives any. */
export const TRAVEL_MODES = [...ROUTE_MODES, 'unknown'] as const;

/** How a traveller moves. */
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** A station, port or airfield on a route. */
export type Station = {
  /** Index into the route's coordinates. */
  index: number;
  name: string;
  /** Distance along the route from its start, in kilometres, by published km-posts if there are any. */
  km?: number;
};

/** A railway, road, air or sea line. */
export type Route = {
  id: string;
  name: string;
  mode: RouteMode;
  /** Kilometres per hour. */
  topSpeed?: { value: number; source?: string; assumed?: string };
  coordinates: LonLat[];
  stations: Station[];
  /** Indices of coordinates where the route crosses a border. */
  crossings: number[];
};

/** The words of a route. */
export type RouteWords = {
  /** The names of its stations by language, in the order of the stations. */
  stationNames: Record<string, string>[];
  /** Published lengths between two named stations. */
  lengths: { from: string; to: string; km: number; source: string }[];
  /** Why the line is only schematic; absent if it is not. */
  schematic?: string;
  note?: string;
};

/** An event that puts the traveller at a place. */
export type Fix = { event: string; role: FixRole };

/** By what a traveller goes: the mode, and the vehicle in words if the atlas names it (`night train`). */
export type Means = { mode: TravelMode; vehicle?: string };

/** The way between two consecutive fixes, by one vehicle: a change of vehicle happens at a fix. */
export type Leg = {
  /** Indices into the journey's fixes. */
  from: number;
  to: number;
  /** Why the routes are presumed, if no report gives them. */
  presumed?: string;
} & Means &
  Line;

/** A way along routes, or a tie between two places if the way is unknown. */
export type Line = {
  /** Ids of routes in the order of travel; none if the way is unknown. */
  routes: string[];
  path: LonLat[];
  /** At each position of the path: kilometres from its start, by km-posts if the routes have any. */
  measures: number[];
  /** For each of the routes: the index of the last position of the path that lies on it. */
  ends: number[];
};

/** Where a traveller is expected next: where the journey leads while no later fix is known. */
export type Expected = Means &
  Line & {
    /** The id of an expectation. */
    event: string;
    /** Index of the fix it follows. */
    after: number;
  };

/** A traveller's ordered fixes. */
export type Journey = {
  id: string;
  name: string;
  /** The id of an actor. */
  traveller: string;
  /** Of the legs that name none of their own. */
  mode: TravelMode;
  /** What the map calls the vehicle of that mode: `The minister’s train`. */
  called?: string;
  fixes: Fix[];
  legs: Leg[];
  /** In file order: the first that holds is used. */
  expected: Expected[];
};
