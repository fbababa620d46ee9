import { statusNames, turnedOut } from './statuses';

/** The sign of an expectation known to have failed, for those who cannot see it. */
export function signOfFailed(status: keyof typeof statusNames): string {
  return `${statusNames[status]}, ${turnedOut}`;
}
