import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { id as idSchema } from '../../lib/compile/schemas/schema-parts';
import { TAKEN_IDS } from '../../lib/compile/reading/taken-ids';
import { newAtlas } from '../../lib/import/atlas/new-atlas';
import type { Brought } from '../../lib/import/brought';
import { idOf } from '../../lib/import/ids';
import { importFile } from '../../lib/import/import-file';
import { describeMerge } from '../../lib/import/merge/describe-merge';
import { mergeBrought, type Merged } from '../../lib/import/merge/merge-brought';
import { describeReport } from '../../lib/import/report/describe-report';
import { zoneAt } from '../../lib/import/zone-at';
import { UsageError } from '../atlas/command';
import { geodataFolder, nameFolder } from '../folders';
import { readCountries } from '../read-countries';
import type { Terminal } from '../terminal';
import { readGiven } from './read-given';
import { readHeld } from './read-held';
import { HELP, readOptions, type ImportOptions } from './read-options';

/**
 * Brings a file into an atlas, and reports what became of all that is in it; returns 1 on failure, 2 on wrong usage, otherwise 0.
 * `today` is the day of the import.
 */
export function runImport(args: string[], terminal: Terminal, today = localDay()): number {
  try {
    const options = readOptions(args);
    if (options) run(options, terminal, today);
    else terminal.write(HELP);
    return 0;
  } catch (error) {
    terminal.tell(error instanceof Error ? error.message : String(error));
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

function run(options: ImportOptions, { env, write }: Terminal, today: string): void {
  const { file: name, into, dryRun, format, map, ...said } = options;
  const file = readGiven(name);
  const countries = readCountries();
  const { value: brought, issue } = importFile(
    file,
    {
      today,
      zoneAt,
      countriesAt: (point, km) => countries.around(point, km),
      ...said,
      ...(map !== undefined && { mapping: readGiven(map) })
    },
    format
  );
  if (!brought) throw new Error(issue);
  write(`${describeReport(brought.report)}\n`);

  const id = atlasId(into ?? idOf(file.name.replace(/\.[^.]*$/, '')));
  const geodata = geodataFolder(env);
  const folder = path.join(geodata, id);
  const title = (brought.events.length > 0 && brought.sources[0]?.title) || file.name;
  const there = readHeld(geodata, id);
  const held = there ?? new Map([['atlas.yaml', newAtlas(brought, { today, title })]]);
  const { files, changes, texts } = merge(id, held, brought);
  const shown = `${nameFolder(geodata)}/${id}`;
  if (!there) write(`${shown}: a new atlas\n`);
  for (const line of describeMerge(shown, changes)) write(`${line}\n`);
  for (const copy of texts.keys()) write(`${shown}/texts/${copy}: the private copy\n`);
  if (dryRun) {
    write('Nothing was written: this was a dry run.\n');
    return;
  }
  writeAll(folder, there ? files : new Map([...held, ...files]), texts);
  write(`Now run \`npm run check -- ${id}\`.\n`);
}

function atlasId(id: string): string {
  const isGood = idSchema.safeParse(id).success && !TAKEN_IDS.includes(id);
  if (isGood) return id;
  throw new UsageError(
    `expected the name of an atlas in lower-case words joined by hyphens, as in --into my-story, found "${id}"`
  );
}

/** A file of the atlas that is not well-formed cannot be added to: the check says where it is not. */
function merge(id: string, held: ReadonlyMap<string, string>, brought: Brought): Merged {
  try {
    return mergeBrought(held, brought);
  } catch (error) {
    const [fault] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(
      `expected an atlas that can be read, found ${id} with a fault: ${fault ?? ''}. Mend what \`npm run check -- ${id}\` says, then run this again.`,
      { cause: error }
    );
  }
}

function writeAll(
  folder: string,
  files: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>
): void {
  mkdirSync(texts.size > 0 ? path.join(folder, 'texts') : folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  for (const [name, text] of texts) writeFileSync(path.join(folder, 'texts', name), text);
}

/** The day on this machine's clock. */
function localDay(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
