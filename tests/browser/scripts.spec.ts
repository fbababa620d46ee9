import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAst } from 'vite';

const SITE = path.resolve(import.meta.dirname, '../../build');
const SCRIPTS = path.join(SITE, '_app/immutable');

/** The scripts that a built script imports before it runs, from the folder of all scripts. */
function importsOf(file: string): string[] {
  const { body } = parseAst(readFileSync(path.join(SCRIPTS, file), 'utf8'));
  return body.flatMap((statement) =>
    'source' in statement && statement.source
      ? [path.join(path.dirname(file), String(statement.source.value))]
      : []
  );
}

// Of two that wait for each other one runs first, and finds what it imports not there yet: a page has died of that as it started.
/** All that some scripts import before they run, themselves included. */
function withImports(files: Iterable<string>): Set<string> {
  const all = new Set(files);
  for (const file of all) for (const next of importsOf(file)) all.add(next);
  return all;
}

test('a page names all the scripts that it needs at once', () => {
  for (const page of ['index', 'method', 'kim-2023', 'kim-2023/2023-09-13', 'kim-2023/sources']) {
    const html = readFileSync(path.join(SITE, `${page}.html`), 'utf8');
    const named = [...html.matchAll(/_app\/immutable\/((?:entry|nodes|chunks)\/[\w.-]+\.js)/g)];
    const files = named.flatMap(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(3);
    expect([...withImports(files)].filter((file) => !files.includes(file))).toEqual([]);
  }
});

test('no built scripts import each other in a circle', () => {
  const imports = new Map(
    readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, importsOf(file)])
  );
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  const circles = [...imports].filter(([file, own]) => withImports(own).has(file));
  expect(circles).toEqual([]);
});
