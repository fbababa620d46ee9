import { expect, it } from 'vitest';
import { entriesOf, withEntries } from './bench-plugin';

const PAGES = [{ atlas: 'plain-100', day: '2023-09-05' }];
const OURS = 'export const entries = () => [{"atlas":"plain-100","day":"2023-09-05"}];';

it.each([
  ['[atlas]/[[day]]/+page.server.ts', PAGES],
  ['embed/[atlas]/[[day]]/+page.server.ts', []],
  ['[atlas]/sources/[source]/+page.server.ts', []],
  ['[atlas]/[file=exported]/+server.ts', []],
  ['[atlas]/files.json/+server.ts', []],
  ['[atlas]/atlas.json/+server.ts', undefined],
  ['[atlas]/claims/[part]/+server.ts', undefined]
])('prerenders of %s: %j', (route, entries) => {
  expect(entriesOf(`/somewhere/src/routes/${route}`, PAGES)).toEqual(entries);
});

it.each([
  [
    'export const entries: EntryGenerator = () => [];',
    `const entriesOfSite: EntryGenerator = () => [];\n${OURS}\n`
  ],
  [
    'export async function entries() { return []; }',
    `async function entriesOfSite() { return []; }\n${OURS}\n`
  ],
  [
    "export { entries } from '../+page.server';\nexport const a = 1;",
    `${OURS}\nexport const a = 1;`
  ],
  ['export const prerender = true;', 'export const prerender = true;']
])('replaces the entries of %j', (code, replaced) => {
  expect(withEntries(code, PAGES)).toBe(replaced);
});

it('leaves a file alone that is to say so itself', () => {
  const code = 'export const entries = () => [];';
  expect(withEntries(code, undefined)).toBe(code);
});
