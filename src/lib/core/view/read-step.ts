import type { Address } from './address';
import type { Issue } from '../issue';
import { readLink } from './read-link';

/** Reads what a step of a story says after the atlas, `2023-09-13?event=summit`, as the address of a page is read. */
export function readStep(at: string): { address: Address; issues: Issue[] } {
  const query = at.indexOf('?');
  const day = query === -1 ? at : at.slice(0, query);
  const { address, issues } = readLink(day, query === -1 ? '' : at.slice(query), { framed: false });
  return { address, issues };
}
