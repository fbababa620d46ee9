import { parseArgs } from 'node:util';
import { legRows } from '../../lib/compile/reports/leg-rows';
import type { Command } from './command';
import { legTables } from './leg-tables';
import { readAtlas } from './read-atlas';

/** `legs`: the length of each leg of a journey, how long it can have taken, and how fast it must have been. */
export const legs: Command = {
  usage: 'legs <atlas>',
  does: 'Prints every leg of its journeys with its length, the time between its fixes and the mean speed that it needs.',
  run(args, terminal) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const { id, atlas } = readAtlas(positionals, terminal);
    const rows = legRows(atlas);
    terminal.write(
      rows.length > 0 ? `${legTables(rows)}\n` : `${id}: nobody travels between two fixes.\n`
    );
  }
};
