import { isAlias, isScalar, visit, type Document } from 'yaml';
import { quoted } from '../messages/describe-value';
import type { YamlFault } from './explain-yaml';
import { writeQuoted } from './quote-yaml';
import { lineAt } from './yaml-lines';

/** More such faults in one file are not worth reporting. */
const MOST = 20;
/** A `#` glued to a word, as no comment is written. */
const GLUED = /[ \t]+#[^\s#]/y;

/** Unquoted text of which YAML silently takes a part as syntax: a `#`, `&` or `*` before a word. */
export function lostText(text: string, document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Map<string, number>();
  const known = new Set<string>();
  const aliases = new Set<string>();
  const tell = (offset: number, end: number, sign: string): void => {
    const words = text.slice(offset, end).trim();
    const expected = `quotes round a text with ${sign} before a word`;
    faults.push({
      offset,
      message: `expected ${expected}, found ${quoted(words)}${writeQuoted(words)}`
    });
  };
  visit(document, {
    Node(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (isAlias(node)) {
        aliases.add(node.source);
        if (!known.has(node.source)) tell(from, lineAt(text, from).end, '*');
        return faults.length < MOST ? undefined : visit.BREAK;
      }
      if ('anchor' in node && node.anchor !== undefined) known.add(node.anchor);
      if (isScalar(node) && node.type === 'PLAIN' && node.anchor !== undefined)
        anchors.set(node.anchor, text.lastIndexOf(`&${node.anchor}`, from));
      GLUED.lastIndex = to;
      if (isScalar(node) && node.type === 'PLAIN' && GLUED.test(text))
        tell(from, lineAt(text, to).end, '#');
      return faults.length < MOST ? undefined : visit.BREAK;
    }
  });
  for (const [name, offset] of anchors)
    if (!aliases.has(name)) tell(offset, lineAt(text, offset).end, '&');
  return faults;
}
