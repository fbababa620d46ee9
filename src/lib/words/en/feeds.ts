import { countNoun } from './count-noun';
import { quoted } from './sentence';
import { statusNames } from './statuses';

type Status = keyof typeof statusNames;

/** The feeds of what was newly reported in an atlas. */
export const feedTitle = (atlas: string) => `${quoted(atlas)}: newly reported, day by day`;
export const aboutFeed =
  'What each day’s reports added or changed: events first reported, and events whose status or outcome changed.';

/** The title of a day’s entry. */
export const dayReported = (day: string) => `Reported on ${day}`;

/** How many events were first reported on a day, and of how many something changed. */
export function newsCount(first: number, changed: number): string {
  const parts = [
    ...(first > 0 ? [`${countNoun(first, 'event')} first reported`] : []),
    ...(changed > 0 ? [`${countNoun(changed, 'event')} changed`] : [])
  ];
  return `${parts.join(', ')}.`;
}

/** What changed of an event, before its title; `before` is null if it was not known before. */
export function changeWords(
  what: 'first' | 'status' | 'outcome',
  before: Status | null,
  now: Status
): string {
  if (what === 'outcome') return 'Outcome reported: ';
  return before === null
    ? `First reported (${statusNames[now]}): `
    : `Now ${statusNames[now]}, before ${statusNames[before]}: `;
}
