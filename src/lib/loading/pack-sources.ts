import type { Source } from '$lib/core/atlas';
import { packNumbers, unpackNumbers, type PackedNumbers } from './pack-numbers';
import { packRows, unpackRows, type PackedRows } from './pack-rows';
import { withoutWords } from './without-words';

/** A source as it travels: `slug` only where it is not the id. */
type SourceRow = Omit<Source, 'slug' | 'published'> & { slug?: string };

/** Sources as they travel: columns of them, and the days of their publication as numbers. */
export type PackedSources = {
  rows: PackedRows<SourceRow>;
  /** The first day of each (since 1970-01-01), and how many days it may be. */
  from: PackedNumbers;
  days: PackedNumbers;
};

/** Sources as they travel, without their words. */
export function packSources(sources: readonly Source[]): PackedSources {
  const parts = sources.map((source) => {
    const { slug, published, ...rest } = withoutWords('sources', source);
    const row: SourceRow = slug === rest.id ? rest : { ...rest, slug };
    return { row, published };
  });
  return {
    rows: packRows(parts.map(({ row }) => row)),
    from: packNumbers(parts.map(({ published }) => published.from)),
    days: packNumbers(parts.map(({ published: { from, to } }) => to - from))
  };
}

/** The sources that were packed. */
export function unpackSources(packed: PackedSources): Source[] {
  const [firsts, days] = [packed.from, packed.days].map(unpackNumbers);
  return unpackRows(packed.rows).map((row, i) => {
    const from = firsts?.[i] ?? 0;
    return { slug: row.id, ...row, published: { from, to: from + (days?.[i] ?? 0) } };
  });
}
