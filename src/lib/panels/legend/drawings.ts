/** What the map draws besides the signs of status, in legend order. */
export const DRAWINGS = [
  'failed',
  'loose',
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
  'traveller',
  'ghost',
  'reachable'
] as const;
/** One of the things drawn on the map. */
export type Drawing = (typeof DRAWINGS)[number];
