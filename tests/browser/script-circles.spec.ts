import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAst } from 'vite';

const SCRIPTS = path.resolve(import.meta.dirname, '../../build/_app/immutable');

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
test('no built scripts import each other in a circle', () => {
  const imports = new Map(
    readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, importsOf(file)])
  );
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  const circles = [...imports.keys()].filter((file) => {
    const reached = new Set(imports.get(file));
    for (const one of reached) for (const next of imports.get(one) ?? []) reached.add(next);
    return reached.has(file);
  });
  expect(circles).toEqual([]);
});
