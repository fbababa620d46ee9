import { nameTwice } from './describe-value';
import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { Located, Path, Position } from './located';
import type { ReadFile } from './parse-files';

/** Reads YAML 1.2, keeping where each part stands. */
export function parseYaml(text: string): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [broken] = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  if (broken) {
    // Where the syntax is broken, what comes behind is misread too: the first fault tells it all.
    const message = `expected YAML, found a fault in it: ${broken.message}`;
    return { faults: [{ ...positionOf(broken.pos[0]), message }] };
  }
  const faults = document.errors.map(({ pos: [from] }) => ({
    ...positionOf(from),
    message: nameTwice(/[^\s:]*/.exec(text.slice(from))?.[0] ?? '')
  }));

  const data = toData(document);
  if (data.fault !== undefined) {
    return {
      faults: [{ line: 1, column: 1, message: `expected YAML, found a fault in it: ${data.fault}` }]
    };
  }

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

/** An alias that repeats another's aliases over and over throws here, before it fills the memory. */
function toData(document: Document): { value: unknown; fault?: undefined } | { fault: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
