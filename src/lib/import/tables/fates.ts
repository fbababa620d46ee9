import type { ColumnFate } from '../report/report';

/** What becomes of the columns of a data set: what they land as, why they do not, and which are prose that others wrote. */
type Fates = {
  as: Readonly<Record<string, string>>;
  left: Readonly<Record<string, string>>;
  prose: readonly string[];
};

/** Says what becomes of a column, by its name; `mine` are those whose prose the author says is their own. */
export function fates({ as, left, prose }: Fates) {
  return (name: string, mine: readonly string[]): ColumnFate => {
    if (prose.includes(name)) {
      return mine.includes(name)
        ? { name, as: 'note, as your own words' }
        : {
            name,
            left: `others’ words; they stay in the private copy (--mine ${name} if you wrote them)`
          };
    }
    const landed = Object.hasOwn(as, name) ? as[name] : undefined;
    if (landed !== undefined) return { name, as: landed };
    return { name, left: (Object.hasOwn(left, name) && left[name]) || 'unknown here' };
  };
}
