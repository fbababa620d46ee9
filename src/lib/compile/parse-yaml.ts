import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Located, Path, Position } from './located';
import type { Parsed } from './parse-files';

/** Reads YAML 1.2, keeping where each part stands. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      faults: faults.map((fault) => ({
        ...positionOf(fault.pos[0]),
        message: `expected YAML, found a fault in it: ${fault.message}`
      }))
    };
  }

  const offsetOf = (path: Path): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
    return path.length > 0 ? offsetOf(path.slice(0, -1)) : 0;
  };

  const located: Located = {
    value: document.toJS(),
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
  return { document: located, faults: [] };
}
