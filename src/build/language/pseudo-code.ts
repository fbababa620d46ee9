import type { Edit } from './edit.ts';
import { pseudoText } from './pseudo-letters.ts';

/** A node of a syntax tree: ESTree, including TypeScript's nodes. */
export type SyntaxNode = { type: string; start: number; end: number; [key: string]: unknown };

/** Wrappers that TypeScript puts round an expression; all its other nodes are types. */
const WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);
/** The part of a node that is a name and no text. */
const NAMES: Record<string, string> = {
  ImportDeclaration: 'source',
  ImportExpression: 'source',
  ExportNamedDeclaration: 'source',
  ExportAllDeclaration: 'source',
  Property: 'key',
  MemberExpression: 'property',
  SwitchCase: 'test'
};
const COMPARES = /^(?:[!=]==?|in)$/;
/** The non-letters of a raw template: escapes such as `\n` or `\u2019`. */
const ESCAPE = /(\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[^]))/i;

/**
 * The edits that put code into pseudo-language: every string and every fixed part of a template, except
 * - types, imports, keys and the names of members;
 * - operands of comparisons and cases of a `switch`, which are part of the code;
 * - arguments of `Intl`, `toLocaleString` and the like, which are settings; a language given as a string becomes
 *   `language`, since it would bring English words of its own;
 * - regular expressions, and tagged templates.
 *
 * A setting of `Intl` must therefore be in the call itself: in a constant its letters would change, and `Intl` would throw.
 */
export function pseudoEdits(tree: SyntaxNode, language: string): Edit[] {
  const edits: Edit[] = [];

  const visit = (node: SyntaxNode): void => {
    if (node.type.startsWith('TS') && !WRAPPERS.has(node.type)) return;
    if (isText(node)) {
      edits.push({ start: node.start, end: node.end, text: quoted(pseudoText(node.value)) });
      return;
    }
    if (node.type === 'TemplateElement') {
      edits.push(templateEdit(node));
      return;
    }
    if (isLocalised(node)) {
      const [first] = childrenOf(node.arguments);
      if (first && isText(first))
        edits.push({ start: first.start, end: first.end, text: quoted(language) });
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      for (const child of childrenOf(value)) if (!isName(node, key, child)) visit(child);
    }
  };
  visit(tree);
  return edits;
}

/** The nodes in a field of a node. */
export function childrenOf(value: unknown): SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(childrenOf);
  const isNode = typeof value === 'object' && value !== null && 'type' in value;
  return isNode ? [value as SyntaxNode] : [];
}

function isName(parent: SyntaxNode, key: string, child: SyntaxNode): boolean {
  if (parent.type === 'TaggedTemplateExpression') return key === 'quasi';
  if (parent.type === 'BinaryExpression' && COMPARES.test(String(parent.operator)))
    return isText(child);
  return NAMES[parent.type] === key;
}

function isText(node: SyntaxNode): node is SyntaxNode & { value: string } {
  return node.type === 'Literal' && typeof node.value === 'string';
}

/** Whether a node is `new Intl.ListFormat(…)`, `Intl.getCanonicalLocales(…)`, `x.toLocaleString(…)` or `x.localeCompare(…)`. */
function isLocalised(node: SyntaxNode): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const [callee] = childrenOf(node.callee);
  const [object] = childrenOf(callee?.object);
  const [property] = childrenOf(callee?.property);
  return object?.name === 'Intl' || /^(?:toLocale|localeCompare$)/.test(String(property?.name));
}

/** Some trees include a template part's delimiters in its range, others do not. */
function templateEdit(node: SyntaxNode): Edit {
  const { raw } = node.value as { raw: string };
  const start = node.end - node.start === raw.length ? node.start : node.start + 1;
  const text = raw
    .split(ESCAPE)
    .map((part, i) => (i % 2 === 1 ? part : pseudoText(part)))
    .join('');
  return { start, end: start + raw.length, text };
}

/** As a string literal that can also be used in a markup attribute. */
function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '\\u0022').replaceAll("'", "\\'")}'`;
}
