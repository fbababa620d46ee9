import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/** Adds items to a list in a JSON text, which is left byte for byte as it is around them; throws if there is no such list. */
export function appendToJson(
  text: string,
  path: readonly (string | number)[],
  added: readonly unknown[]
): string {
  if (added.length === 0) return text;
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, [...path]);
  if (list?.type !== 'array') throw new Error(`expected a list at ${path.join('.') || 'the top'}`);
  const last = list.children?.at(-1);
  const indent = path.length * 2 + 2;
  const items = added.map((item) => indented(JSON.stringify(item, null, 2), indent)).join(',\n');
  if (!last) {
    const end = `\n${' '.repeat(indent - 2)}]`;
    return `${text.slice(0, list.offset)}[\n${items}${end}${text.slice(list.offset + list.length)}`;
  }
  const at = last.offset + last.length;
  return `${text.slice(0, at)},\n${items}${text.slice(at)}`;
}

function indented(text: string, spaces: number): string {
  return text.replace(/^/gm, ' '.repeat(spaces));
}
