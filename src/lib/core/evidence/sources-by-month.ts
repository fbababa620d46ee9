import type { Source } from '../atlas';
import { civilOf } from '../time/day';

/** The sources published in a month, in order of publication. */
type Month = {
  /** The first day (since 1970-01-01) the first of them may have come out. */
  day: number;
  sources: Source[];
};

/**
 * The sources in order of publication, by month. One whose day is uncertain is placed at its first possible day, after those
 * certainly published then; of those of one day, the ones that give their time follow the others, in order of it.
 */
export function sourcesByMonth(sources: readonly Source[]): Month[] {
  const sorted = [...sources].sort(
    ({ published: a, publishedAt: at }, { published: b, publishedAt: bt }) =>
      a.from - b.from || a.to - b.to || (at?.from ?? -Infinity) - (bt?.from ?? -Infinity)
  );
  const months: Month[] = [];
  for (const source of sorted) {
    const day = source.published.from;
    const last = months.at(-1);
    if (last && inSameMonth(last.day, day)) last.sources.push(source);
    else months.push({ day, sources: [source] });
  }
  return months;
}

function inSameMonth(a: number, b: number): boolean {
  const [one, other] = [civilOf(a), civilOf(b)];
  return one.year === other.year && one.month === other.month;
}
