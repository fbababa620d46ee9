import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAtlas } from '../../src/cli/atlas/make-atlas';
import { describeCheck } from '../../src/cli/describe-check';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue } from '../../src/lib/core/issue';

const NAME = 'my-story';
const DOCS = readFileSync(path.resolve(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');

/** The code blocks in the steps, in order, unindented: what a newcomer copies, and what the check then prints. */
const [text, source, copy, place, event, complaint, praise, first] = [
  ...DOCS.matchAll(/^ {3}```(?:text|json|yaml)\n(.*?)^ {3}```$/gms)
].map(([, block = '']) => block.replace(/^ {3}/gm, ''));

let geodata: string;

beforeAll(() => {
  geodata = mkdtempSync(path.join(tmpdir(), 'dateline-docs-'));
});

afterAll(() => rmSync(geodata, { recursive: true }));

/** What the check prints. */
function check(): string {
  const { files, texts } = readAtlasFiles(geodata, NAME);
  const compiled = compileAtlas(NAME, files, texts);
  return [...compiled.issues.map(formatIssue), `${NAME}: ${describeCheck(compiled)}`, ''].join(
    '\n'
  );
}

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(geodata, NAME, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Adds an item to the last list of a JSON file. */
const added = (item: string) => (file: string) => {
  const end = file.lastIndexOf(']');
  return `${file.slice(0, end).trimEnd()},\n${item}${file.slice(end)}`;
};

/** Adds an item to the list of events, which the journeys and the comment on them follow. */
const addedEvent = (item: string) => (file: string) =>
  file.replace(/\n(?:#.*\n)*journeys:/, (rest) => item.replace(/^(?=.)/gm, '  ') + rest);

test('the steps of CONTRIBUTING, followed to the letter, give what they promise', () => {
  makeAtlas(geodata, path.join(geodata, 'schema'), NAME);
  expect(check()).toBe(first);

  mkdirSync(path.join(geodata, NAME, 'texts'));
  writeFileSync(path.join(geodata, NAME, 'texts/school.txt'), text!);
  const sum = createHash('sha256').update(text!).digest('hex');
  edit('sources.json', added(source!));
  edit('copies.yaml', (file) => file + copy!.replace('the 64 digits', sum));
  edit('places.geojson', added(place!));
  edit('events.yaml', addedEvent(event!));
  expect(check()).toBe(complaint);

  edit('events.yaml', (file) => file.replace('paragraph: 1', 'paragraph: 2'));
  expect(check()).toBe(praise);
});
