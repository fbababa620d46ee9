import path from 'node:path';
import { readAtlasFiles } from '../src/cli/read-atlas-files';
import { compileAtlas } from '../src/lib/compile/compile-atlas';
import type { WholeAtlas } from '../src/lib/core/atlas';
import { formatIssue } from '../src/lib/core/issue';

/** An atlas of the project, compiled without its texts; throws where it has an error. */
export function readAtlas(id: string): WholeAtlas {
  const { files } = readAtlasFiles(path.resolve(import.meta.dirname, '../geodata'), id);
  const { atlas, issues } = compileAtlas(id, files);
  if (!atlas) throw new Error(issues.map(formatIssue).join('\n'));
  return atlas;
}
