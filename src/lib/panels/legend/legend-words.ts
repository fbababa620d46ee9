import type { Status } from '$lib/core/evidence/status';

/** What each status says, the best known first. */
export const STATUS_SENTENCES: readonly [Status, string][] = [
  ['corroborated', 'Two different origins tell of it, or more.'],
  ['reported', 'It is told, but not by two origins that are named.'],
  ['disputed', 'It is denied, or told in ways that cannot all be true.'],
  ['planned', 'It is only expected, by all who tell of it.'],
  ['retracted', 'Who told it took it back.']
];

/** What is drawn on the map beside the signs of status. */
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

/** What each thing drawn on the map says. */
export const DRAWING_SENTENCES: Record<Drawing, string> = {
  failed: 'It was expected and did not come about so.',
  loose: 'Faint: loosely dated, or only perhaps known by then.',
  near: 'It was near here, as far off as the halo reaches.',
  admin: 'It was somewhere in this region.',
  country: 'It was somewhere in this country.',
  trail: 'Something happened here before the window; the longer ago, the fainter.',
  fresh: 'The way travelled in the window.',
  travelled: 'The way travelled before it.',
  underway: 'The traveller has left, and is not known to have arrived.',
  ahead: 'The way still to come.',
  unrouted: 'The way between two places is not known.',
  traveller: 'A report puts the traveller here.',
  ghost: 'Between two reports: where the traveller would be at an even pace.',
  reachable: 'How far the traveller may be, at the speed of the line.'
};
