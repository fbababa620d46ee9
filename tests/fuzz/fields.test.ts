import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { FILE_NAMES, type FileName } from '../../src/lib/compile/reading/parse-files';
import { CSL_UNREAD } from '../../src/lib/compile/sources/csl-variables';
import type { Atlas } from '../../src/lib/core/atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { ownAtlases, SMALL, type Original } from './atlases';
import {
  act,
  fieldsOf,
  idsWithin,
  mutateField,
  ownersOf,
  read,
  write,
  type Act,
  type Way
} from './mutate-field';
import { IS_LONG, RUNS, watched } from './watched';

const lookups = { countries: readCountries() };

/** A field of one of the files. */
type Field = { name: FileName; way: Way };

/** An atlas with all its files as JSON, one field a line. */
function rewritten({ id, files }: Original) {
  const texts = new Map(FILE_NAMES.map((name) => [name, write(read(files.get(name) ?? ''))]));
  const compile = (changed: ReadonlyMap<string, string>) =>
    compileAtlas(id, changed, undefined, lookups);
  const whole = compile(texts);
  const known = new Set(whole.issues.map(({ where, message }) => `${where} ${message}`));
  const ways = FILE_NAMES.flatMap((name) =>
    fieldsOf(JSON.parse(texts.get(name) ?? '')).map((way) => ({ name, way }))
  );
  return { id, texts, compile, whole, known, ways };
}

/** The things of an atlas by kind and id, without those derived from others. */
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

/** The things that a mutation changed or removed. */
function changed(before: Atlas, after: Atlas): string[] {
  const [then, now] = [thingsOf(before), thingsOf(after)];
  return [...then].flatMap(([thing, text]) => (now.get(thing) === text ? [] : [thing]));
}

/** Whether a field is one that CSL-JSON defines but we ignore. */
function isLeftAlone(name: FileName, [, field]: Way): boolean {
  return name === 'sources.json' && CSL_UNREAD.some((unread) => unread === field);
}

/** What went wrong in handling a mutation; empty if a new issue names its file and a line, or only the field's owner changed. */
function flaw(
  { texts, compile, whole, known }: ReturnType<typeof rewritten>,
  { name, way }: Field,
  mutation: Act
): string[] {
  const text = mutateField(texts.get(name) ?? '', way, mutation);
  const { atlas, issues } = compile(new Map([...texts, [name, text]]));
  const fresh = issues.filter(({ where, message }) => !known.has(`${where} ${message}`));
  const tell = (fault: string) => [`${name} ${way.join('.')} ${mutation.act}: ${fault}`];
  if (atlas === null && fresh.length === 0) return whole.atlas ? tell('no issue, no atlas') : [];
  const isNamed = fresh.some(({ where, line }) => where.endsWith(`/${name}`) && line !== undefined);
  const isDropped = mutation.act === 'is dropped';
  if (fresh.length > 0) {
    // Something removed altogether is missed where it was used.
    const isMissed = isDropped && fresh.some(({ line }) => line !== undefined);
    return isNamed || isMissed ? [] : tell(fresh.map(formatIssue).join('; '));
  }
  if (!isDropped) return isLeftAlone(name, way) ? [] : tell('no issue');
  if (!whole.atlas || !atlas) return [];
  const original = texts.get(name) ?? '';
  // The entry of a source in copies.yaml is under the source's id. A dropped part takes everything in it along.
  const owners = name === 'copies.yaml' ? way : ownersOf(original, way);
  const own = new Set([...owners, ...idsWithin(original, way)]);
  const others = changed(whole.atlas, atlas).filter(
    (thing) => !own.has(thing.split(' ')[1]) && !(thing === 'head' && name === 'atlas.yaml')
  );
  return others.length === 0 ? [] : tell(`changes ${others.join(', ')}`);
}

/** A case once found: an optional list takes its contents along. */
function examplesIn({ ways }: ReturnType<typeof rewritten>): [Field, Act][] {
  const lists = ways.filter(({ name, way }) => name === 'events.yaml' && way.join() === 'journeys');
  return lists.map((list) => [list, { act: 'is dropped' }]);
}

describe('any field dropped or garbled is reported in its file or affects nothing else', () => {
  it.each(IS_LONG ? [SMALL, ...ownAtlases()] : [SMALL])('$id', (original) => {
    const atlas = rewritten(original);
    fc.assert(
      fc.property(fc.constantFrom(...atlas.ways), act, (field, mutation) => {
        const told = () => `${atlas.id}/${field.name} ${field.way.join('.')} ${mutation.act}`;
        expect(watched('fields', told, () => flaw(atlas, field, mutation))).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / (original === SMALL ? 4 : 20)), examples: examplesIn(atlas) }
    );
  });
});
