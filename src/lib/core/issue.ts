/** Something wrong with an input, and where: a plain sentence saying what was expected and what was found. */
export type Issue = {
  severity: 'error' | 'warning';
  /** A file's path, or the part of an address. */
  where: string;
  /** Counted from 1; absent if the whole file is meant. */
  line?: number;
  column?: number;
  message: string;
};

/** `file:line:column message`. */
export function formatIssue(issue: Issue): string {
  const place = [issue.where, issue.line, issue.column].filter((part) => part !== undefined);
  return `${place.join(':')} ${issue.message}`;
}
