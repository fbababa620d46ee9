import type { Edit } from './edit.ts';
import { childrenOf, pseudoEdits, type SyntaxNode } from './pseudo-code.ts';
import { pseudoText } from './pseudo-letters.ts';

/** Attributes of elements, and properties of components, that are read or heard. */
const SHOWN =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|description|label)$/;
/** The parts of a component that are no text: its styles, and quoted code. */
const UNSEEN = new Set(['StyleSheet', 'style', 'code', 'Comment']);
/** A character reference, such as `&nbsp;`. */
const ENTITY = /(&#?\w+;)/;

/**
 * The edits that put a Svelte component into pseudo-language, by its syntax tree: its text, the attributes that are shown, and
 * its code by the rules of `pseudoEdits`; but not other attributes, event handlers, styles and the text of `<code>`.
 */
export function pseudoComponentEdits(root: SyntaxNode, language: string): Edit[] {
  const edits: Edit[] = [];

  const visit = (node: SyntaxNode): void => {
    if (UNSEEN.has(node.type) || UNSEEN.has(String(node.name))) return;
    if (node.type === 'Attribute' && !SHOWN.test(String(node.name))) return;
    if (node.type === 'Text') {
      edits.push({ start: node.start, end: node.end, text: markup(String(node.raw)) });
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      for (const child of childrenOf(value)) {
        if (key === 'expression' || key === 'test' || key === 'content')
          edits.push(...pseudoEdits(child, language));
        else visit(child);
      }
    }
  };
  for (const part of ['fragment', 'instance', 'module'])
    for (const node of childrenOf(root[part])) visit(node);
  return edits;
}

function markup(raw: string): string {
  return raw
    .split(ENTITY)
    .map((part, i) => (i % 2 === 1 ? part : pseudoText(part)))
    .join('');
}
