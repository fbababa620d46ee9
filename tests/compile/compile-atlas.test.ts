import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue, type Issue } from '../../src/lib/core/issue';
import { TAKEN_IDS } from '../../src/lib/compile/reading/taken-ids';
import { BAD_CASES, readBad, readGood, readLookups } from './read-fixture';

const good = readGood();
const print = (issues: readonly Issue[]): string =>
  issues.map((issue) => `${issue.severity} ${formatIssue(issue)}\n`).join('');

describe('a good atlas', () => {
  const { atlas, issues, passages } = compileAtlas('small', good.files, good.texts, readLookups());

  it('has no issue, and its passages are found', () => {
    expect(print(issues)).toBe('');
    expect(passages).toEqual({ checked: 2, unchecked: 0 });
  });

  it('compiles to the data of the contract', async () => {
    await expect(`${JSON.stringify(atlas, null, 1)}\n`).toMatchFileSnapshot(
      '../fixtures/good/small.json'
    );
  });

  it('compiles twice to the same bytes, in whatever order its files come', () => {
    const turned = new Map([...good.files].reverse());
    expect(JSON.stringify(compileAtlas('small', turned).atlas)).toBe(JSON.stringify(atlas));
  });

  it('has another version when a file changes, but not when a note beside it does', () => {
    const version = (name: string, text: string) =>
      compileAtlas('small', new Map([...good.files, [name, text]])).atlas?.version;
    expect(version('README.md', 'A note.')).toBe(atlas?.version);
    expect(version('atlas.yaml', `${good.files.get('atlas.yaml')}\n`)).not.toBe(atlas?.version);
  });

  it('counts the passages whose text is not at hand', () => {
    expect(compileAtlas('small', good.files).passages).toEqual({ checked: 0, unchecked: 2 });
  });

  it('reads a claim in the zone of its own place, else of the event, else of the atlas', () => {
    const zones = atlas?.events.flatMap(({ claims }) =>
      claims.map(({ id, when }) => [id, when?.zone])
    );
    expect(Object.fromEntries(zones ?? [])).toMatchObject({
      'arrival-paper': 'Europe/London',
      'expected-paper': 'Europe/Berlin'
    });
  });

  it('orders events by time, those without a time last', () => {
    expect(atlas?.events.map(({ id }) => id)).toEqual([
      'northport-left',
      'midway-expected',
      'southend-arrival',
      'northport-back',
      'north-speaks'
    ]);
  });

  it('needs no routes', () => {
    const files = new Map(good.files);
    files.delete('routes.geojson');
    files.set('events.yaml', good.files.get('events.yaml')?.split('journeys:')[0] ?? '');
    expect(print(compileAtlas('small', files).issues)).toBe('');
  });
});

describe('a bad atlas', () => {
  it.each(BAD_CASES)('%s', (name) => {
    const { files, unreadable, texts, expected } = readBad(name);
    const lookups = { ...readLookups(name), unreadable };
    const { atlas, issues } = compileAtlas('small', files, texts, lookups);
    expect(print(issues)).toBe(expected);
    expect(atlas === null).toBe(issues.some(({ severity }) => severity === 'error'));
  });

  it('lacks a file', () => {
    const files = new Map(good.files);
    files.delete('places.geojson');
    expect(print(compileAtlas('small', files).issues)).toBe(
      'error geodata/small/places.geojson expected this file, found none\n'
    );
  });

  it('lies in a folder whose name is no id', () => {
    expect(print(compileAtlas('Small Atlas', good.files).issues)).toBe(
      'error geodata/Small Atlas expected a folder named in lower-case words joined by hyphens, found "Small Atlas"\n'
    );
  });

  it.each(TAKEN_IDS)('lies in a folder that would hide the site’s own %s', (id) => {
    expect(print(compileAtlas(id, good.files).issues)).toBe(
      `error geodata/${id} expected a folder named for nothing that the site has at that address, found "${id}"; as in my-${id}\n`
    );
  });

  it('says where each issue is, whatever is broken, and never throws', () => {
    const names = [...good.files.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 40 }),
        fc.constantFrom(
          '',
          '\n',
          ' ',
          '[',
          '}',
          '"',
          ': ',
          '- ',
          '&a ',
          '*a',
          '\t',
          '0',
          'null',
          '\u0000'
        ),
        (name, place, length, put) => {
          const text = good.files.get(name) ?? '';
          const at = Math.floor(place * text.length);
          const broken = text.slice(0, at) + put + text.slice(at + length);
          const { atlas, issues } = compileAtlas('small', new Map([...good.files, [name, broken]]));
          const lines = broken.split('\n').length;
          for (const { where, line, column } of issues) {
            expect(column === undefined).toBe(line === undefined);
            expect(where.endsWith(name) ? line : 1).toBeLessThanOrEqual(lines);
          }
          expect(atlas === null).toBe(issues.some(({ severity }) => severity === 'error'));
        }
      ),
      { numRuns: 150 }
    );
  }, 60_000);

  it('is reported when an alias blows up', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [at, name] of [...'bcdefgh'].entries()) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(', ')}]`);
    }
    const files = new Map([...good.files, ['atlas.yaml', bomb.join('\n')]]);
    expect(print(compileAtlas('small', files).issues)).toMatch(/atlas\.yaml:1:1 expected YAML/);
  });
});
