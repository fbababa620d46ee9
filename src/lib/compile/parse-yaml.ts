import { DEEPEST, isTooDeep } from './deepest';
import { nameTwice } from './describe-value';
import { explainYaml } from './explain-yaml';
import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { Located, Path, Position } from './located';
import { lostText } from './lost-text';
import type { ReadFile } from './parse-files';

const TOO_DEEP = `expected at most ${DEEPEST} levels, found more`;

/** Reads YAML 1.2, keeping where each part stands. */
export function parseYaml(text: string): ReadFile {
  const lines = new LineCounter();
  const document = tryParse(text, lines);
  if (!document) return { faults: [{ line: 1, column: 1, message: TOO_DEEP }] };
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [broken] = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  if (broken) {
    // Where the syntax is broken, what comes behind is misread too: the first fault tells it all.
    const { offset, message } = explainYaml(text, broken);
    return { faults: [{ ...positionOf(offset), message }] };
  }
  const faults = document.errors.map(({ pos: [from] }) => ({
    ...positionOf(from),
    message: nameTwice(/[^\s:]*/.exec(text.slice(from))?.[0] ?? '')
  }));

  for (const { offset, message } of lostText(text, document))
    faults.push({ ...positionOf(offset), message });
  const data = toData(document);
  if (data.fault !== undefined) {
    const message = `expected YAML, found a fault in it: ${data.fault}`;
    return { faults: faults.length > 0 ? faults : [{ line: 1, column: 1, message }] };
  }
  if (isTooDeep(data.value)) return { faults: [{ line: 1, column: 1, message: TOO_DEEP }] };

  const offsetOf = (path: Path): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
    return path.length > 0 ? offsetOf(path.slice(0, -1)) : 0;
  };

  const located: Located = {
    value: data.value,
    valueAt: (path) => positionOf(offsetOf(path)),
    keyAt: (path) => {
      const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pair = isMap(map)
        ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      return isScalar(pair?.key) && pair.key.range
        ? positionOf(pair.key.range[0])
        : positionOf(offsetOf(path));
    }
  };
  return { document: located, faults };
}

/** Of a text that is nested so deeply that the parser's own stack does not suffice, nothing is read. */
function tryParse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** An alias that repeats another's aliases over and over throws here, before it fills the memory. */
function toData(document: Document): { value: unknown; fault?: undefined } | { fault: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
