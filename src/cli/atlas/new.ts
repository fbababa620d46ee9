import { parseArgs } from 'node:util';
import { commandLine } from '../command-line';
import { geodataFolder, nameFolder, SCHEMAS } from '../folders';
import { UsageError, type Command } from './command';
import { makeAtlas } from './make-atlas';

/** `new`: starts an atlas. */
export const newAtlas: Command = {
  usage: 'new <name>',
  does: 'Makes a small, complete atlas in geodata/<name>/: a made-up story, to write over.',
  run(args, { env, write }) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) {
      throw new UsageError(
        `expected one name, as in \`${commandLine('atlas', 'new', 'my-story')}\``
      );
    }
    const geodata = geodataFolder(env);
    const made = makeAtlas(geodata, SCHEMAS, name);
    write(`Made ${nameFolder(geodata)}/${name}/ with ${made.join(', ')}.\n`);
    write(
      `Write over its story, then run \`${commandLine('check', name)}\` and \`${commandLine('dev')}\`.\n`
    );
  }
};
