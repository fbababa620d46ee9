import { LineCounter } from 'yaml';
import type { Located, Path, Position, ReadFile } from './located';
import { readJson, type Place } from './read-json';

/** Reads strict JSON, recording the position of each part. */
export function parseJson(text: string): ReadFile {
  const lines = new LineCounter();
  for (let at = 0; at !== -1; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { root, faults } = readJson(text);
  const told = faults.map(({ offset, message }) => ({ ...positionOf(offset), message }));
  return root
    ? { document: locate(JSON.parse(text), root, positionOf), faults: told }
    : { faults: told };
}

function locate(value: unknown, root: Place, positionOf: (offset: number) => Position): Located {
  const placeAt = (path: Path): Place => {
    let found = root;
    for (const step of path) {
      const next = found.members?.get(step);
      if (!next) break;
      found = next;
    }
    return found;
  };
  return {
    value,
    valueAt: (path) => positionOf(placeAt(path).value),
    keyAt: (path) => positionOf(placeAt(path).key)
  };
}
