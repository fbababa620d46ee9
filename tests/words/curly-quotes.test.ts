import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDER = 'src/lib/words/en/';
const STRAIGHT = /['"]/;

/** Every piece of text in a file of words: its literals, except what it imports, and the fixed parts of its templates. */
function textsOfScript(name: string, source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest));
  return texts;
}

/** The texts of a component of words, without its script. */
function textsOfMarkup(source: string): string[] {
  const texts: string[] = [];
  JSON.stringify(parse(source, { modern: true }).fragment, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    if (value.type === 'Text' && 'data' in value) texts.push(String(value.data));
    return value;
  });
  return texts;
}

const textsOf = (name: string, source: string) =>
  name.endsWith('.svelte') ? textsOfMarkup(source) : textsOfScript(name, source);

const files = readdirSync(FOLDER);

test('there are words to read, in scripts and in components', () => {
  expect(files.filter((name) => name.endsWith('.ts')).length).toBeGreaterThan(40);
  expect(files.filter((name) => name.endsWith('.svelte')).length).toBeGreaterThan(0);
});

test.each(files)('%s has no straight quotes or apostrophes', (name) => {
  const texts = textsOf(name, readFileSync(FOLDER + name, 'utf8'));
  expect(texts).not.toEqual([]);
  expect(texts.filter((text) => STRAIGHT.test(text))).toEqual([]);
});

test('a straight one would be found', () => {
  expect(textsOf('a.ts', "export const a = (b: string) => `It's ${b}`;")[0]).toMatch(STRAIGHT);
  expect(textsOf('a.svelte', '<p class="b">It\'s</p>').join('')).toMatch(STRAIGHT);
});
