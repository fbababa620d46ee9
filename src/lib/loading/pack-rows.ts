/** Objects as columns: for each of their fields what each of them has there, and `null` where one lacks it. */
export type PackedRows<T extends object> = {
  [K in keyof T]-?: (Exclude<T[K], undefined> | null)[];
};

/** Objects as columns. None of them may be without fields, or have one that is `null`. */
export function packRows<T extends object>(rows: readonly T[]): PackedRows<T> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof T)[];
  const columns = keys.map((key) => [key, rows.map((row) => row[key] ?? null)]);
  return Object.fromEntries(columns) as PackedRows<T>;
}

/** The objects of which the columns were made. */
export function unpackRows<T extends object>(columns: PackedRows<T>): T[] {
  const rows: Record<string, unknown>[] = [];
  for (const [key, column] of Object.entries<unknown[]>(columns)) {
    // No iterators: an atlas of many events has hundreds of thousands of fields.
    for (let i = 0; i < column.length; i++) {
      const row = (rows[i] ??= {});
      if (column[i] !== null) row[key] = column[i];
    }
  }
  return rows as T[];
}
