import { joinNames } from '#words/join-names';
import { warning, type Finding, type Spot } from './finding';
import type { Path } from '../reading/located';

/** Warnings given once for each file, however often they apply: an export may have hundreds of similar features. */
export type Notices = {
  /** Warns about the field at the end of a path; only the first field with a given message is located, and all are named. */
  tell(message: NoticeMessage, path: Path): void;
  /** The warnings, in the order in which they first occurred. */
  findings(): Finding[];
};

/** The sentence of a warning; `names` lists the fields concerned: `fid, layer and path`. */
export type NoticeMessage = (names: string) => string;

/** Longer lists of names are not worth printing. */
const MOST_NAMES = 12;

/** Collects the warnings of a file. */
export function collectNotices(file: Spot['file']): Notices {
  const told = new Map<NoticeMessage, { path: Path; names: Set<string> }>();
  return {
    tell(message, path) {
      const before = told.get(message) ?? { path, names: new Set<string>() };
      told.set(message, before);
      before.names.add(String(path.at(-1)));
    },
    findings: () =>
      [...told].map(([message, { path, names }]) => ({
        ...warning({ file, path: [] }, path, message(listed([...names]))),
        onKey: typeof path.at(-1) === 'string'
      }))
  };
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return joinNames(more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names);
}
