import { parseArgs } from 'node:util';
import { UsageError } from '../atlas/command';
import { commandLine } from '../command-line';
import { PRECISIONS, type PlacePrecision } from '../../lib/core/atlas';
import { ROUTE_MODES, type RouteMode } from '../../lib/core/journey';
import { dayFromIso } from '../../lib/core/time/day';
import { isZone } from '../../lib/core/time/zone';
import { IMPORT_FORMATS } from '../../lib/import/formats';

/** What an author types after `import`. */
export type ImportOptions = {
  file: string;
  into?: string;
  dryRun: boolean;
  format?: string;
  map?: string;
  mine: readonly string[];
  zone?: string;
  issued?: string;
  handle?: string;
  precision?: PlacePrecision;
  mode?: RouteMode;
};

const OPTIONS = {
  into: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  format: { type: 'string' },
  map: { type: 'string' },
  mine: { type: 'string', multiple: true },
  zone: { type: 'string' },
  issued: { type: 'string' },
  handle: { type: 'string' },
  precision: { type: 'string' },
  mode: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false }
} as const;

/** What `--help` prints. */
export const HELP = `${commandLine('import', '<file>', '[options]')}
  Brings what another program wrote into an atlas, and reports every row and column of it.
  --into <atlas>    the atlas in geodata/, made if there is none; left out, it is named after the file
  --dry-run         says what would change, and changes nothing
  --format <name>   ${IMPORT_FORMATS.map(({ id }) => id).join(', ')}; left out, the file is known by its signs
  --map <file>      what the columns of a table are, in YAML
  --mine <column>   a column whose prose you wrote yourself, so that it becomes a note; may be repeated
  --zone <zone>     whose clocks times without an offset are by, as in Europe/Kyiv
  --issued <day>    when the file came out, as in 2026-11-30
  --handle <name>   the handle of a channel, where the file does not give it, as in gazette
  --precision <word> how exactly the points of a map are known: site, city, admin or country
  --mode <word>     by what one travels along the lines of a map: rail, road, air or sea; then they become routes
`;

/** Reads the options of an import; null if help is asked for. Throws a usage error. */
export function readOptions(args: string[]): ImportOptions | null {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    const found = positionals.length > 0 ? positionals.map((one) => `"${one}"`).join(' ') : 'none';
    throw new UsageError(
      `expected one file, as in \`${commandLine('import', 'incidents.csv', '--into', 'my-story')}\`, found ${found}`
    );
  }
  const { zone, issued } = values;
  const handle = values.handle?.replace(/^@/, '');
  if (zone !== undefined && !isZone(zone)) {
    throw new UsageError(`--zone: expected an IANA zone as in Europe/Kyiv, found "${zone}"`);
  }
  if (issued !== undefined && dayFromIso(issued) === null) {
    throw new UsageError(`--issued: expected a day as in 2026-11-30, found "${issued}"`);
  }
  if (handle !== undefined && !/^[A-Za-z]\w{3,31}$/.test(handle)) {
    throw new UsageError(`--handle: expected a handle as in gazette, found "${handle}"`);
  }
  const precision = wordOf('precision', values.precision, PRECISIONS);
  const mode = wordOf('mode', values.mode, ROUTE_MODES);
  return {
    file,
    dryRun: values['dry-run'],
    mine: values.mine ?? [],
    ...(values.into !== undefined && { into: values.into }),
    ...(values.format !== undefined && { format: values.format }),
    ...(values.map !== undefined && { map: values.map }),
    ...(zone !== undefined && { zone }),
    ...(issued !== undefined && { issued }),
    ...(handle !== undefined && { handle }),
    ...(precision && { precision }),
    ...(mode && { mode })
  };
}

/** One of some words that an option takes. */
function wordOf<Word extends string>(
  option: string,
  given: string | undefined,
  words: readonly Word[]
): Word | undefined {
  const found = words.find((word) => word === given);
  if (given === undefined || found) return found;
  throw new UsageError(`--${option}: expected one of ${words.join(', ')}, found "${given}"`);
}
