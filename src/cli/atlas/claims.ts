import { stringify } from 'csv-stringify/sync';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CLAIM_COLUMNS, claimRows } from '../../lib/compile/reports/claim-rows';
import { countNoun } from '#words/count-noun';
import { claimTables } from './claim-tables';
import type { Command } from './command';
import { readAtlas } from './read-atlas';

/** Output to a file or a pipe is as wide as a wide terminal. */
const WIDTH = 160;

/** `claims`: every claim, for anyone checking the articles against the atlas. */
export const claims: Command = {
  usage: 'claims <atlas> [--csv <file>]',
  does: 'Prints a row for each claim, by source and paragraph; --csv writes all its columns as CSV (- prints it).',
  run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { csv: { type: 'string' } }
    });
    const { atlas } = readAtlas(positionals, terminal);
    const rows = claimRows(atlas);
    if (values.csv === undefined) {
      terminal.write(`${claimTables(rows, atlas.sources, terminal.width ?? WIDTH)}\n`);
      return;
    }
    // RFC 4180: a header row, and lines ending in CR LF.
    const csv = stringify(rows, {
      header: true,
      columns: [...CLAIM_COLUMNS],
      record_delimiter: 'windows'
    });
    if (values.csv === '-') {
      terminal.write(csv);
      return;
    }
    writeFileSync(values.csv, csv);
    terminal.write(`Wrote ${countNoun(rows.length, 'claim')} to ${values.csv}.\n`);
  }
};
