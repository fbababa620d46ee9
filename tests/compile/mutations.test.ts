import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { FILE_NAMES } from '../../src/lib/compile/parse-files';
import type { Atlas } from '../../src/lib/core/atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { fieldsOf, mutate, ownersOf, read, write, type Mutation } from './mutate';

const GEODATA = path.resolve(import.meta.dirname, '../../geodata');
const ID = 'kim-2023';
/** How many fields of each file are mutated, spread evenly over it: more when asked for. */
const SAMPLE = Number(process.env.MUTATIONS ?? 30);

const stored = readAtlasFiles(GEODATA, ID);
const files = new Map(FILE_NAMES.map((name) => [name, write(read(stored.files.get(name) ?? ''))]));
const lookups = { countries: readCountries() };
const compile = (changed: ReadonlyMap<string, string>) =>
  compileAtlas(ID, changed, undefined, lookups);
const whole = compile(files);
const known = new Set(whole.issues.map(({ where, message }) => `${where} ${message}`));

/** The things of an atlas by kind and id, without those that follow from others. */
function thingsOf(atlas: Atlas): Map<string, string> {
  const { actors, origins, sources, places, routes, events, journeys, ...head } = atlas;
  const lists = { actors, origins, sources, places, routes, events };
  const legless = journeys.map((journey) => ({ ...journey, legs: [], expected: [] }));
  return new Map([
    ['head', JSON.stringify({ ...head, version: '' })],
    ...Object.entries({ ...lists, journeys: legless }).flatMap(([kind, list]) =>
      list.map((one): [string, string] => [`${kind} ${one.id}`, JSON.stringify(one)])
    )
  ]);
}

/** The things that a mutation made other than they were, or took away. */
function changed(before: Atlas, after: Atlas): string[] {
  const [then, now] = [thingsOf(before), thingsOf(after)];
  return [...then].flatMap(([thing, text]) => (now.get(thing) === text ? [] : [thing]));
}

/** What is wrong with how a mutation was met; nothing where a new issue names its file and a line, or only what held the field is other. */
function flaw({ name, way, act, text }: Mutation): string[] {
  const { atlas, issues } = compile(new Map([...files, [name, text]]));
  const fresh = issues.filter(({ where, message }) => !known.has(`${where} ${message}`));
  const tell = (fault: string) => [`${name} ${way.join('.')} ${act}: ${fault}`];
  if (atlas === null && fresh.length === 0) return whole.atlas ? tell('no issue, no atlas') : [];
  const isNamed = fresh.some(({ where, line }) => where.endsWith(`/${name}`) && line !== undefined);
  if (fresh.length > 0) {
    // What is gone altogether is missed where it was used.
    const isMissed = act === 'is dropped' && fresh.some(({ line }) => line !== undefined);
    return isNamed || isMissed ? [] : tell(fresh.map(formatIssue).join('; '));
  }
  if (act !== 'is dropped') return tell('no issue');
  if (!whole.atlas || !atlas) return [];
  const owners = ownersOf(files.get(name) ?? '', way);
  const others = changed(whole.atlas, atlas).filter(
    (thing) => !owners.includes(thing.split(' ')[1]) && !(thing === 'head' && name === 'atlas.yaml')
  );
  const isItem = others.length === 1 && typeof way.at(-1) === 'number';
  return others.length === 0 || isItem ? [] : tell(`changes ${others.join(', ')}`);
}

describe('a field dropped or garbled, whichever it is, is told in its file or touches nothing else', () => {
  it.each(FILE_NAMES)(
    '%s',
    (name) => {
      const text = files.get(name) ?? '';
      const ways = fieldsOf(JSON.parse(text));
      const step = Math.max(1, Math.floor(ways.length / SAMPLE));
      const flaws = ways.flatMap((way, i) =>
        i % step === Math.floor(i / step) % step
          ? flaw(mutate(name, text, way, (i / step) | 0))
          : []
      );
      expect(flaws).toEqual([]);
    },
    2_000 * SAMPLE
  );
});
