/** A path into a document: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** A place in a text, line and column counted from 1. */
export type Position = { line: number; column: number };

/** A document's data, with the position of each part in its text. */
export type Located = {
  value: unknown;
  /** Where the value at a path begins; if the path leads nowhere, its deepest existing part. */
  valueAt(path: Path): Position;
  /** Where the key at the end of a path begins; without one, `valueAt`. */
  keyAt(path: Path): Position;
};

/** The result of reading a text: its faults, and its document unless it is broken. */
export type ReadFile = { document?: Located; faults: (Position & { message: string })[] };

/** The data at a path; undefined where the path leads nowhere. */
export function dataAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string | number, unknown>)[key]
        : undefined,
    value
  );
}
