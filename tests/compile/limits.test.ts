import { expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { readGood } from './read-fixture';

const { files } = readGood();
const issuesWith = (name: string, text: string): string[] =>
  compileAtlas('small', new Map([...files, [name, text]])).issues.map(formatIssue);

it('a file that is too long is told and not read', () => {
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

it('what is nested without end is told, and nothing is thrown', () => {
  for (const text of ['['.repeat(100_000), '- '.repeat(20_000), '{a: '.repeat(50_000)]) {
    expect(issuesWith('atlas.yaml', text)[0]).toMatch(/^geodata\/small\/atlas\.yaml:1:/);
    expect(issuesWith('sources.json', text)[0]).toMatch(/^geodata\/small\/sources\.json:1:/);
  }
}, 30_000);
