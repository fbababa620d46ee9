import { expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { parseJson } from '../../src/lib/compile/reading/parse-json';
import { formatIssue } from '../../src/lib/core/issue';
import { readGood } from './read-fixture';

const { files } = readGood();
const issuesWith = (name: string, text: string): string[] =>
  compileAtlas('small', new Map([...files, [name, text]])).issues.map(formatIssue);

it('a file that is too long is reported and not read', () => {
  expect(issuesWith('atlas.yaml', ' '.repeat(16_200_000))).toEqual([
    'geodata/small/atlas.yaml expected at most 16.0 million characters, found 16.2 million'
  ]);
});

it('40 levels are read, and 41 are not', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  for (const name of ['atlas.yaml', 'sources.json']) {
    expect(issuesWith(name, nested(40)).join()).not.toMatch('levels');
    expect(issuesWith(name, nested(41)).join()).toMatch('expected at most 40 levels, found');
  }
});

it.each([
  ['[', '['.repeat(1_000_000)],
  ['- ', '- '.repeat(500_000)],
  ['{a: ', '{a: '.repeat(250_000)],
  ['? ', '? '.repeat(500_000)]
])('what is nested without end is told where it goes too deep: %j', (_, text) => {
  const [, line, column] =
    /^geodata\/small\/atlas\.yaml:(\d+):(\d+) /.exec(issuesWith('atlas.yaml', text)[0] ?? '') ?? [];
  expect(line).toBe('1');
  expect(Number(column)).toBeLessThan(200);
  expect(issuesWith('sources.json', text)[0]).toMatch(/^geodata\/small\/sources\.json:1:/);
});

it('levels by indentation are reported where they go too deep', () => {
  const text = Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  expect(issuesWith('atlas.yaml', text)[0]).toMatch(/^geodata\/small\/atlas\.yaml:41:/);
});

it.each(['atlas.yaml', 'sources.json', 'places.geojson'])(
  'comments without end are told and not read: %s',
  (name) => {
    for (const [text, found] of [
      [`# ${'x'.repeat(97)}\n`.repeat(150_000), '150000 lines of 15.0 million characters'],
      ['\n'.repeat(200_000), '200000 lines of 0.2 million characters']
    ] as const) {
      expect(issuesWith(name, text)).toEqual([
        `geodata/small/${name} expected at most 100000 lines of 1.0 million characters of comments and blanks, found ${found}`
      ]);
    }
  }
);

it.each([
  ['title: "', 'a', '"'],
  ['title: ', '[', ''],
  ['# ', 'a', '']
])('a line of YAML without end is told and not read: %j', (before, character, after) => {
  const text = `id: small\n${before}${character.repeat(15_000_000)}${after}\n`;
  expect(issuesWith('atlas.yaml', text)).toEqual([
    'geodata/small/atlas.yaml:2:1 expected at most 1.0 million characters in a line, found 15.0 million'
  ]);
});

it('a text is read however long it is', () => {
  for (const text of ['a'.repeat(9_000_000), '\\n'.repeat(4_000_000)]) {
    expect(parseJson(`["${text}"]`).faults).toEqual([]);
    expect(parseJson(`["${text}`).faults).toHaveLength(1);
  }
});

it('very many hidden characters are only counted', () => {
  const told = issuesWith('atlas.yaml', `a: ${'\u200b'.repeat(900_000)}`).filter((one) =>
    one.includes('U+200B')
  );
  expect(told).toHaveLength(20);
  expect(told.at(-1)).toMatch(/:1:23 .*U\+200B \(and 899980 more such in the file\)$/);
});
