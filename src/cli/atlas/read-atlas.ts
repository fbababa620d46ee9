import { compileAtlas } from '../../lib/compile/compile-atlas';
import type { WholeAtlas } from '../../lib/core/atlas';
import { commandLine } from '../command-line';
import { geodataFolder, nameFolder } from '../folders';
import { listAtlasIds, readAtlasFiles } from '../read-atlas-files';
import type { Terminal } from '../terminal';
import { UsageError } from './command';

/** The atlas named by the arguments, compiled, its folder as named in messages, and the available texts by their sha256. */
export function readAtlas(
  ids: readonly string[],
  { env }: Terminal
): {
  id: string;
  folder: string;
  atlas: WholeAtlas;
  texts: Map<string, string>;
} {
  const geodata = geodataFolder(env);
  const known = listAtlasIds(geodata);
  const [id] = ids;
  if (id === undefined || ids.length > 1 || !known.includes(id)) {
    const found = ids.length > 0 ? ids.map((one) => `"${one}"`).join(' ') : 'none';
    throw new UsageError(
      `expected one atlas in ${nameFolder(geodata)}/ (${known.join(', ')}), found ${found}`
    );
  }
  const { files, texts, unreadable } = readAtlasFiles(geodata, id, env.DATELINE_TEXTS);
  const { atlas } = compileAtlas(id, files, texts, { unreadable });
  if (!atlas) {
    throw new Error(
      `${id} has errors: mend what \`${commandLine('check', id)}\` says, then run this again.`
    );
  }
  return { id, folder: nameFolder(`${geodata}/${id}`), atlas, texts };
}
