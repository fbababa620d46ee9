import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { splitParagraphs } from '../../src/lib/compile/reading/split-paragraphs';

const BUILD = 'build';
const FOLDERS = ['geodata/kim-2023/texts', process.env.DATELINE_TEXTS];

/** Letters and spaces that look the same in a text, in HTML and in JSON: longer than any passage. */
const RUN = /[a-z][a-z ,]{59}/gi;

const built = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(html|js|mjs|json|css|txt|md)$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(BUILD, name), 'utf8') }));

/** The metadata, which contains the titles. */
const METADATA = ['sources.json', 'copies.yaml']
  .map((name) => readFileSync(`geodata/kim-2023/${name}`, 'utf8'))
  .join('\n');

/** Stretches of the texts at hand, except their titles; empty if there are no texts. */
function stretches(): string[] {
  const folders = FOLDERS.filter((one) => one !== undefined && existsSync(one));
  return folders.flatMap((folder = '') =>
    readdirSync(folder).flatMap((name) =>
      splitParagraphs(readFileSync(path.join(folder, name), 'utf8')).flatMap((paragraph) =>
        (paragraph.match(RUN) ?? []).filter((run) => !METADATA.includes(run))
      )
    )
  );
}

test('the tested build is not a private one, and contains no stretch of a text at hand', () => {
  expect(built.length).toBeGreaterThan(0);
  expect(
    built.filter(({ text }) => text.includes('Private build:')).map(({ name }) => name)
  ).toEqual([]);
  const found = stretches().filter((stretch) => built.some(({ text }) => text.includes(stretch)));
  expect(found).toEqual([]);
});
