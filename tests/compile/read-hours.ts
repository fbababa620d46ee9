import path from 'node:path';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { formatIssue } from '../../src/lib/core/issue';

/** A made-up atlas, four of whose five sources give the hour at which they came out; throws where it has an issue. */
export function readHours(): WholeAtlas {
  const good = path.resolve(import.meta.dirname, '../fixtures/good');
  const { files } = readAtlasFiles(good, 'hours');
  const { atlas, issues } = compileAtlas('hours', files);
  if (!atlas || issues.length > 0) throw new Error(issues.map(formatIssue).join('\n'));
  return atlas;
}
