import { nearestWord } from '../messages/did-you-mean';
import type { Path } from './located';
import type { NoticeMessage, Notices } from '../messages/notices';

/** What an object of a file may hold. */
export type Members = {
  /** The members that are read. */
  read: readonly string[];
  /** Those that a slip may be meant for; all that are read where left out. */
  likely?: readonly string[];
  /** Those that may be missing: null or an empty text there says the same. */
  optional?: readonly string[];
  /** Those that say nothing that the file does not say anyway: they may stand there, and are not looked at. */
  idle?: readonly string[];
  /** Tells of members that are left out because they are not read. */
  foreign: NoticeMessage;
};

/** The warning about members of some kind, such as `properties of a place`, that are not read. */
export function foreignNotice(kind: string): NoticeMessage {
  return (names) => `expected ${kind} that Dateline reads, found ${names}, left out`;
}

const emptyNotice: NoticeMessage = (names) =>
  `expected values, found nothing in ${names}, read as if left out`;

/**
 * The members of an object that are read. Foreign ones, which GeoJSON allows and programs add to CSL-JSON, are told and left out; but one whose name is
 * close to that of a missing one is likely a slip, and is kept for the schema to refuse. What is no object is returned as it is.
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
