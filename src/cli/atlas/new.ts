import { parseArgs } from 'node:util';
import { geodataFolder, SCHEMAS } from '../folders';
import { UsageError, type Command } from './command';
import { makeAtlas } from './make-atlas';

/** `new`: starts an atlas. */
export const newAtlas: Command = {
  usage: 'new <name>',
  does: 'Makes a small valid atlas in geodata/<name>/, with one example of everything, to write over.',
  run(args, { env, write }) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) {
      throw new UsageError('expected one name, as in `npm run atlas -- new my-story`');
    }
    const made = makeAtlas(geodataFolder(env), SCHEMAS, name);
    write(`Made geodata/${name}/ with ${made.join(', ')}.\n`);
    write(`Write over its example, then run \`npm run check -- ${name}\` and \`npm run dev\`.\n`);
  }
};
