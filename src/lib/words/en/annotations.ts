import { quoted } from './sentence';

/** The passages of all reports of an atlas. */
export const annotationsOf = (atlas: string) => `The passages cited in ${quoted(atlas)}.`;

const STANCES = {
  reports: 'Reports',
  confirms: 'Confirms',
  alleges: 'Alleges',
  denies: 'Denies',
  expects: 'Expects',
  retracts: 'Retracts'
};

/** What a passage does: `Denies: The ship leaves the port`. */
export const annotationBody = (stance: keyof typeof STANCES, event: string) =>
  `${STANCES[stance]}: ${event}`;
