import { capitalise, ensureFullStop } from './sentence';
import { statusNames } from './statuses';

/** An event at a place: what, when, how well it is known, and why. */
export const eventAtPlace = (
  title: string,
  time: string,
  status: keyof typeof statusNames,
  reason: string
) =>
  `${ensureFullStop(title)} ${ensureFullStop(capitalise(`${time}; ${statusNames[status]}`))} ${reason}`;
