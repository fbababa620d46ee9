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
