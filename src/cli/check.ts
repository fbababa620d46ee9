/** Says what is wrong with the atlases: `npm run check -- [atlas ...]`; exits with 1 on errors, with 2 on wrong usage. */
import { parseArgs } from 'node:util';
import { compileAtlas } from '../lib/compile/compile-atlas';
import { formatIssue } from '../lib/core/issue';
import { describeCheck } from './describe-check';
import { GEODATA } from './folders';
import { listAtlasIds, readAtlasFiles } from './read-atlas-files';
import { readCopies } from './read-copies';
import { readCountries } from './read-countries';

try {
  for (const id of readIds()) {
    const { files, texts } = readAtlasFiles(GEODATA, id, process.env.DATELINE_TEXTS);
    const compiled = compileAtlas(id, files, texts, {
      countries: readCountries(),
      copies: readCopies(GEODATA, id, process.env.DATELINE_TEXTS)
    });
    for (const issue of compiled.issues) {
      console.log(formatIssue(issue) + (issue.severity === 'warning' ? ' (warning)' : ''));
    }
    console.log(`${id}: ${describeCheck(compiled)}`);
    if (!compiled.atlas) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function readIds(): string[] {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const known = listAtlasIds(GEODATA);
  const unknown = positionals.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new Error(`expected an atlas in geodata/ (${known.join(', ')}), found "${unknown}"`);
  }
  return positionals.length > 0 ? positionals : known;
}
