import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { appendToJson } from '../../src/lib/import/merge/append-to-json';
import { appendToYaml } from '../../src/lib/import/merge/append-to-yaml';
import { mergeBrought } from '../../src/lib/import/merge/merge-brought';
import { atlasOf, bring, given } from './read-import';

const ADDED = [{ id: 'b', title: 'B: with a colon', list: ['x', 'y'] }];

describe('appendToYaml', () => {
  it.each([
    ['a block', 'events:\n  - id: a # kept\n\n# after\njourneys: []\n'],
    ['a block without indents', 'events:\n- id: a\n- { id: c }\n'],
    [
      'a deep indent',
      'title: T\nevents:\n      - id: a\n        title: >-\n          Two\n          lines\n'
    ],
    ['the end without a line feed', 'events:\n  - id: a'],
    ['an empty list', 'events: []\njourneys: []\n'],
    ['a flow list', 'events: [{ id: a }]\njourneys: []\n'],
    ['a list of nothing', 'events:\njourneys: []\n'],
    ['no list', 'title: T\n'],
    ['an empty file', '']
  ])('adds to %s what parses as added, and leaves the rest', (_, text) => {
    const before = (parse(text) ?? {}) as Record<string, unknown>;
    const after = appendToYaml(text, 'events', ADDED);
    const list = (before.events as unknown[] | null | undefined) ?? [];
    expect(parse(after)).toEqual({ ...before, events: [...list, ...ADDED] });
  });

  it('keeps every line of a block list, comments too', () => {
    const text = 'events:\n  - id: a # kept\n\n# after\njourneys: []\n';
    const lines = appendToYaml(text, 'events', ADDED).split('\n');
    expect(text.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  });

  it.each([['a: { slug: x }\n'], ['# nothing yet\n'], ['{}\n'], ['']])(
    'adds an entry to the map %j',
    (text) => {
      const before = (parse(text) ?? {}) as object;
      expect(parse(appendToYaml(text, null, { b: { slug: 'y' } }))).toEqual({
        ...before,
        b: { slug: 'y' }
      });
    }
  );

  it('adds any items to any list', () => {
    const item = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.oneof(fc.string(), fc.integer()),
      { minKeys: 1 }
    );
    fc.assert(
      fc.property(fc.array(item), fc.array(item, { minLength: 1 }), (held, added) => {
        const text = stringify({ title: 'T', events: held, last: 1 });
        expect(parse(appendToYaml(text, 'events', added))).toEqual({
          title: 'T',
          events: [...held, ...added],
          last: 1
        });
      })
    );
  });
});

describe('appendToJson', () => {
  it.each([
    ['[]', []],
    ['[\n  {"id": 1}\n]\n', []],
    ['{ "type": "x", "features": [ {"id": 1} ], "bbox": [1, 2] }', ['features']],
    ['{"features":[]}', ['features']]
  ])('adds to %j', (text, path) => {
    const after = JSON.parse(appendToJson(text, path, ADDED)) as unknown;
    const list = (value: unknown) =>
      path.reduce((part, name) => (part as Record<string, unknown>)[name], value);
    expect(list(after)).toEqual([...(list(JSON.parse(text)) as unknown[]), ...ADDED]);
  });

  it('leaves what is there as it is written', () => {
    const text = '[\n    {"id":1,   "a": [ ]}\n]\n';
    expect(appendToJson(text, [], ADDED).startsWith('[\n    {"id":1,   "a": [ ]},\n')).toBe(true);
  });
});

describe('mergeBrought', () => {
  it('keeps what the atlas has, and says in which fields the file differs', () => {
    const files = atlasOf(bring(given('acled/export.csv')));
    const { name, text } = given('acled/export.csv');
    const edition = text.replace('Peaceful protest', 'Protest with intervention');
    const { files: changed, changes, texts } = mergeBrought(files, bring({ name, text: edition }));
    const events = changes.find(({ kind }) => kind === 'event');
    expect(events).toMatchObject({ added: 0, same: 0 });
    expect(events?.kept[0]).toEqual({ id: 'acled-prt1001', fields: ['claims', 'title'] });
    // Another edition is another source: its rows may have other numbers.
    expect(changes.find(({ kind }) => kind === 'source')).toMatchObject({ added: 1 });
    expect(changed.has('events.yaml')).toBe(false);
    expect([...texts.values()]).toEqual([edition]);
  });

  it('keeps the copy of a post that was edited since', () => {
    const { name, text } = given('telegram/result.json');
    const files = atlasOf(bring({ name, text }));
    const edited = bring({ name, text: text.replace('was seen', 'was not seen') });
    const { texts, changes } = mergeBrought(files, edited);
    expect([...texts.keys()]).toEqual(['telegram-1234567890-2.txt']);
    expect(changes.find(({ kind }) => kind === 'entry')?.kept).toEqual([
      { id: 'telegram-1234567890-3', fields: ['sha256'] }
    ]);
  });
});
