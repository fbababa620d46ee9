import type { Status } from '../evidence/status';

/** The statuses, the best established first. */
export const SIGN_STATUSES: readonly Status[] = [
  'corroborated',
  'reported',
  'disputed',
  'planned',
  'retracted'
];

/** What the map draws besides the signs of status, in legend order. */
export const DRAWINGS = [
  'failed',
  'loose',
  'count',
  'leader',
  'beyond',
  'near',
  'admin',
  'country',
  'trail',
  'fresh',
  'travelled',
  'underway',
  'ahead',
  'presumed',
  'unrouted',
  'date',
  'rival',
  'expected',
  'traveller',
  'ghost',
  'lost',
  'reachable'
] as const;
/** One of the things drawn on the map. */
export type Drawing = (typeof DRAWINGS)[number];

/** The signs of status and the other drawings of a map, in legend order. */
export type Signs = { statuses: readonly Status[]; drawings: readonly Drawing[] };
