import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../cli/command-line';
import { PACKAGE_ROOT } from '../cli/package-root';
import type { Terminal } from '../cli/terminal';
import { filesIn } from './output-folder';

const TEMPLATE = path.join(PACKAGE_ROOT, 'src/site/template');
/** The template's file of what git ignores: npm would leave it out of the package under its own name. */
const IGNORED = 'gitignore';

/**
 * Makes a site in a folder: its settings, and what publishes it with GitHub Pages or from a host of one's own. Leaves every file alone
 * that is there already.
 */
export function runCreate(args: string[], { write }: Terminal, folder = process.cwd()): number {
  parseArgs({ args, options: {} });
  for (const name of filesIn(TEMPLATE).sort()) {
    const target = name === IGNORED ? `.${name}` : name;
    const file = path.join(folder, target);
    const isThere = existsSync(file);
    if (!isThere) {
      mkdirSync(path.dirname(file), { recursive: true });
      copyFileSync(path.join(TEMPLATE, name), file);
    }
    write(`${isThere ? 'Kept' : 'Made'} ${target}\n`);
  }
  write('Run `npm pkg set type=module`, so that Node.js knows how to read dateline.config.js.\n');
  write(`Then \`${commandLine('new', 'my-story')}\` makes an atlas.\n`);
  return 0;
}
