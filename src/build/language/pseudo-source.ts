import { parseAst } from 'vite';
import { applyEdits } from './edit.ts';
import { pseudoEdits, type SyntaxNode } from './pseudo-code.ts';
import { pseudoComponentEdits } from './pseudo-component.ts';

/**
 * A module of English words, TypeScript or a Svelte component by its file name, with each ASCII letter of its words replaced by a
 * lookalike; `language` replaces English for `Intl`.
 */
export async function pseudoSource(file: string, code: string, language: string): Promise<string> {
  if (file.endsWith('.svelte')) {
    // The compiler is large, and only this language reads components.
    const { parse } = await import('svelte/compiler');
    const root = parse(code, { modern: true }) as unknown as SyntaxNode;
    return applyEdits(code, pseudoComponentEdits(root, language));
  }
  const tree = parseAst(code, { lang: 'ts' }) as unknown as SyntaxNode;
  return applyEdits(code, pseudoEdits(tree, language));
}
