import { parseArgs } from 'node:util';
import { coverage as coverageOf } from '../../lib/compile/reports/coverage';
import type { Command } from './command';
import { describeCoverage } from './describe-coverage';
import { readAtlas } from './read-atlas';

/** `coverage`: what of the articles no claim cites. */
export const coverage: Command = {
  usage: 'coverage <atlas>',
  does: 'Tells, for each text at hand, which of its paragraphs no claim cites.',
  run(args, terminal) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const { id, folder, atlas, texts } = readAtlas(positionals, terminal);
    terminal.write(`${describeCoverage(id, folder, coverageOf(atlas, texts))}\n`);
  }
};
