/** What is drawn on the map beside the signs of status, in the order of the legend. */
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
  'unrouted',
  'traveller',
  'ghost',
  'reachable'
] as const;
/** One of the things drawn on the map. */
export type Drawing = (typeof DRAWINGS)[number];
