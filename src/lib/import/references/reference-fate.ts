import { READ_OF_SOURCE, sourceSchema } from '../../compile/schemas/schema-sources';
import type { ColumnFate } from '../report/report';

const PROSE = ['abstract', 'annote', 'note'];

/** What becomes of a field of CSL-JSON, by its name. */
export function referenceFate(name: string, mine: readonly string[]): ColumnFate {
  if (PROSE.includes(name)) {
    return mine.includes(name)
      ? { name, as: `the source’s ${name}, as your own words` }
      : {
          name,
          left: `others’ words, which no file of an atlas takes (--mine ${name} if you wrote them)`
        };
  }
  if (READ_OF_SOURCE.includes(name)) return { name, as: `the source’s ${name}` };
  return name in sourceSchema.shape
    ? { name, as: 'kept, and not read' }
    : { name, left: 'no field of CSL' };
}
