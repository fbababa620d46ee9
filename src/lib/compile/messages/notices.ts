import { joinNames } from '#words/join-names';
import { warning, type Finding, type Spot } from './finding';
import type { Path } from '../reading/located';

/** What is told of a file once, however often it holds: an export may have hundreds of features that are alike. */
export type Notices = {
  /** Tells of the field at the end of a path; of several with one message only the first is told, with the names of all. */
  tell(message: NoticeMessage, path: Path): void;
  /** The warnings, in the order in which they were first told. */
  findings(): Finding[];
};

/** The sentence of a warning, `names` being those of the fields that it is about: `fid, layer and path`. */
export type NoticeMessage = (names: string) => string;

/** More names than these are not worth listing. */
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
