import { parseArgs } from 'node:util';
import { compileAtlas } from '../lib/compile/compile-atlas';
import { formatIssue } from '../lib/core/issue';
import { commandLine } from './command-line';
import { describeCheck } from './describe-check';
import { geodataFolder, nameFolder } from './folders';
import { listAtlasIds, readAtlasFiles } from './read-atlas-files';
import { readCopies } from './read-copies';
import { readCountries } from './read-countries';
import type { Terminal } from './terminal';

/** Says what is wrong with the named atlases, or with all; returns 1 on errors, 2 on wrong usage, otherwise 0. */
export function runCheck(args: string[], { env, write, tell }: Terminal): number {
  try {
    const geodata = geodataFolder(env);
    let status = 0;
    for (const id of readIds(args, geodata)) {
      const { files, texts, unreadable } = readAtlasFiles(geodata, id, env.DATELINE_TEXTS);
      const compiled = compileAtlas(id, files, texts, {
        unreadable,
        geodata: nameFolder(geodata),
        countries: readCountries(),
        copies: readCopies(geodata, id, env.DATELINE_TEXTS)
      });
      for (const issue of compiled.issues) {
        write(`${formatIssue(issue)}${issue.severity === 'warning' ? ' (warning)' : ''}\n`);
      }
      write(`${id}: ${describeCheck(compiled)}\n`);
      if (!compiled.atlas) status = 1;
    }
    return status;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function readIds(args: string[], geodata: string): string[] {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const known = listAtlasIds(geodata);
  const unknown = positionals.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new Error(
      `expected an atlas in ${nameFolder(geodata)}/ (${known.join(', ')}), found "${unknown}"`
    );
  }
  if (known.length === 0) {
    throw new Error(
      `expected an atlas in ${nameFolder(geodata)}/, found none; \`${commandLine('atlas', 'new', 'my-story')}\` makes one`
    );
  }
  return positionals.length > 0 ? positionals : known;
}
