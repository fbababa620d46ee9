import { nearestWord } from '../messages/did-you-mean';
import type { Path } from './located';
import type { NoticeMessage, Notices } from '../messages/notices';

/** What an object of a file may hold. */
export type Members = {
  /** The members that are read. */
  read: readonly string[];
  /** Those that another name may be a misspelling of; by default all that are read. */
  likely?: readonly string[];
  /** Optional ones: null or an empty text counts as missing. */
  optional?: readonly string[];
  /** Redundant ones: allowed and ignored. */
  idle?: readonly string[];
  /** Words the warning about members that are not read. */
  foreign: NoticeMessage;
};

/** The warning about unread members of some kind, such as `properties of a place`. */
export function foreignNotice(kind: string): NoticeMessage {
  return (names) => `expected ${kind} that Dateline reads, found ${names}, left out`;
}

const emptyNotice: NoticeMessage = (names) =>
  `expected values, found nothing in ${names}, read as if left out`;

/**
 * The members of an object that are read. Foreign ones, which GeoJSON allows and programs add to CSL-JSON, are left out with a
 * warning; but one whose name is close to a missing one is likely a misspelling, and is kept for the schema to refuse. Anything but
 * an object is returned unchanged.
 */
export function takeMembers(
  object: unknown,
  path: Path,
  { read, likely = read, optional = [], idle = [], foreign }: Members,
  notices: Notices
): unknown {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return object;
  const missing = likely.filter((name) => !Object.hasOwn(object, name));
  return Object.fromEntries(
    Object.entries(object).filter(([name, value]) => {
      if (optional.includes(name) && (value === null || value === '')) {
        notices.tell(emptyNotice, [...path, name]);
        return false;
      }
      if (read.includes(name)) return true;
      if (idle.includes(name)) return false;
      if (nearestWord(name, missing) !== undefined) return true;
      notices.tell(foreign, [...path, name]);
      return false;
    })
  );
}
