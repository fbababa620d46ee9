/** A way into a document: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** A place in a text, line and column counted from 1. */
export type Position = { line: number; column: number };

/** A document's data, with where in its text each part of it stands. */
export type Located = {
  value: unknown;
  /** Where the value at a path begins; of a path that leads nowhere, the part of it that is there. */
  valueAt(path: Path): Position;
  /** Where the key at the end of a path begins; where there is none, `valueAt`. */
  keyAt(path: Path): Position;
};

/** A text read: what is wrong with it, and its document unless it is broken. */
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
