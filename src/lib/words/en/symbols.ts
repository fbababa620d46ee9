/** The sign of an event's status for those who cannot see it, where no word stands beside it. */
export const signNames = {
  retracted: 'retracted',
  planned: 'planned',
  disputed: 'disputed',
  corroborated: 'corroborated',
  reported: 'reported'
};

/** The same of an expectation that is known to have failed. */
export function signOfFailed(status: keyof typeof signNames): string {
  return `${signNames[status]}, and not come about so`;
}
