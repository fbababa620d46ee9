import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const ENDINGS = ['', '.ts', '.js', '.svelte', '.svelte.ts'];

/** What a file imports by path, including types, each as written. A component's scripts are read as they appear in it. */
function specifiersOf(text: string, isComponent: boolean): string[] {
  const scripts = isComponent
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script)
    : [text];
  return scripts.flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName)
  );
}

/** The circles among files, given what each imports: any two files of a circle lead to each other. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map<string, Set<string>>();
  for (const start of imports.keys()) {
    const seen = new Set<string>();
    const open = [start];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      for (const next of imports.get(file) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    reached.set(start, seen);
  }
  const circles = new Map<string, string[]>();
  for (const [file, from] of reached) {
    if (!from.has(file)) continue;
    const circle = [...from].filter((other) => reached.get(other)?.has(file)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/** The files of the project's code, each with its imports. */
function readImports(): Map<string, string[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|js|svelte)$/.test(file))
    .map((file) => path.join(SRC, file));
  return new Map(
    files.map((file) => {
      const specifiers = specifiersOf(readFileSync(file, 'utf8'), file.endsWith('.svelte'));
      return [file, specifiers.flatMap((specifier) => resolve(file, specifier) ?? [])];
    })
  );
}

function resolve(from: string, specifier: string): string | undefined {
  const base = specifier.startsWith('$lib/')
    ? path.join(SRC, 'lib', specifier.slice('$lib/'.length))
    : specifier.startsWith('#words/')
      ? path.join(SRC, 'lib/words/en', specifier.slice('#words/'.length))
      : specifier.startsWith('.')
        ? path.join(path.dirname(from), specifier)
        : undefined;
  if (base === undefined) return undefined;
  return ENDINGS.map((ending) => base + ending).find(
    (file) => path.extname(file) !== '' && existsSync(file)
  );
}

describe('imports', () => {
  it('lead in no circle', () => {
    const imports = readImports();
    expect([...imports.values()].flat().length).toBeGreaterThan(1000);
    const named = circlesOf(imports).map((circle) =>
      circle.map((file) => path.relative(SRC, file))
    );
    expect(named).toEqual([]);
  });

  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['b'], b: ['c'], c: ['b'], d: ['d'] }, [['b', 'c'], ['d']]]
  ])('of %j lead in the circles %j', (imports, circles) => {
    expect(circlesOf(new Map(Object.entries(imports)))).toEqual(circles);
  });

  it('of a component and of types are read', () => {
    const script = "import type { B } from '../b';\nconst c = () => import('$lib/c');";
    expect(specifiersOf(`<p></p><script lang="ts">${script}</script>`, true)).toEqual([
      '../b',
      '$lib/c'
    ]);
  });
});
