import { isCollection, isScalar, parseDocument, stringify, type Node } from 'yaml';

/** How YAML is written here: texts stay on one line. */
const WRITTEN = { lineWidth: 0 } as const;

/**
 * Adds items to the list under a key of a YAML text, or entries to the map that the text is where `key` is null. Whatever is there
 * stays byte for byte, except a list in flow style (`[…]`), which is written anew.
 */
export function appendToYaml(
  text: string,
  key: string | null,
  added: readonly unknown[] | Readonly<Record<string, unknown>>
): string {
  const count = Array.isArray(added) ? added.length : Object.keys(added).length;
  if (count === 0) return text;
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  if (key === null) return appendEntries(text, document.contents, added);
  const list = document.get(key, true) as Node | undefined;
  const range = list?.range;
  if (!list || !range) return atEnd(text, stringify({ [key]: added }, WRITTEN));
  if (!isCollection(list) || list.flow || list.items.length === 0) {
    const held: unknown = isCollection(list) ? list.toJSON() : [];
    const whole = [...(Array.isArray(held) ? held : []), ...(added as readonly unknown[])];
    const [from, to] = isScalar(list) && list.value === null ? [range[0], range[0]] : range;
    const rest = text.slice(to);
    const tail = rest.startsWith('\n') || rest === '' ? rest : `\n${rest.replace(/^[ \t]+/, '')}`;
    return `${text.slice(0, from).trimEnd()}\n${indented(stringify(whole, WRITTEN), 2)}${tail}`;
  }
  const [from, to] = range;
  const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
  const written = indented(stringify(added, WRITTEN), indent);
  const end = text.slice(0, to).trimEnd().length;
  return `${text.slice(0, end)}\n${written}${text.slice(end)}`;
}

function appendEntries(text: string, contents: Node | null, added: object): string {
  if (!isCollection(contents) || !contents.flow) return atEnd(text, stringify(added, WRITTEN));
  const range = contents.range ?? [0, text.length, text.length];
  const whole = { ...(contents.toJSON() as object), ...added };
  return `${text.slice(0, range[0])}${stringify(whole, WRITTEN).trimEnd()}${text.slice(range[1])}`;
}

function atEnd(text: string, written: string): string {
  return text === '' || text.endsWith('\n') ? text + written : `${text}\n${written}`;
}

/** Lines indented by some spaces, without the last line feed. */
function indented(lines: string, spaces: number): string {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(spaces) + line))
    .join('\n');
}
