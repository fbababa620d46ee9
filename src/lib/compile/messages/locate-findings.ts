import type { Issue } from '../../core/issue';
import type { Finding } from './finding';
import type { Path } from '../reading/located';
import { FILE_NAMES, type Documents } from '../reading/parse-files';

/** Turns findings into issues, with line, column and field name; `folder` is the atlas's. */
export function locateFindings(
  folder: string,
  documents: Documents,
  findings: readonly Finding[]
): Issue[] {
  return findings.map(({ severity, file, path, onKey, message }) => {
    const document = documents.get(file);
    const position = onKey ? document?.keyAt(path) : document?.valueAt(path);
    const field = fieldName(path);
    return {
      severity,
      where: `${folder}/${file}`,
      ...position,
      message: field ? `${field}: ${message}` : message
    };
  });
}

/**
 * Sorts issues in the order in which files are read, then by line and column, so that a fault in a thing precedes those in
 * references to it; drops duplicates.
 */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compare(turn(a), turn(b)) ||
      compare(a.where, b.where) ||
      compare(a.line ?? 0, b.line ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0) ||
      compare(a.message, b.message)
  );
  return sorted.filter((issue, i) => {
    const before = sorted[i - 1];
    return (
      before?.where !== issue.where ||
      before.line !== issue.line ||
      before.column !== issue.column ||
      before.message !== issue.message
    );
  });
}

/** The position of an issue's file in reading order; folders and files foreign to an atlas come first. */
function turn({ where }: Issue): number {
  return FILE_NAMES.findIndex((name) => where.endsWith(`/${name}`));
}

/** The field as its author knows it: the path within the innermost list item, as in `outcome.event` or `via[1]`. */
function fieldName(path: Path): string {
  const item = path.findLastIndex(
    (step, i) => typeof step === 'number' && typeof path[i + 1] === 'string'
  );
  const steps = path.slice(item + 1);
  const named = steps[0] === 'properties' && steps.length > 1 ? steps.slice(1) : steps;
  return named
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i > 0 ? `.${step}` : step))
    .join('');
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
