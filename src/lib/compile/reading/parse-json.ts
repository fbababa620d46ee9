import { LineCounter } from 'yaml';
import type { Located, Path, Position, ReadFile } from './located';
import { readJson, type Offsets } from './read-json';

/** Reads strict JSON, keeping where each part stands. */
export function parseJson(text: string): ReadFile {
  const lines = new LineCounter();
  for (let at = 0; at !== -1; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { value, broken, offsets, faults } = readJson(text);
  const told = faults.map(({ offset, message }) => ({ ...positionOf(offset), message }));
  if (broken) return { faults: told };
  const start = text.search(/[^ \t\r\n]/);
  return { document: locate(value, offsets, start, positionOf), faults: told };
}

function locate(
  value: unknown,
  offsets: ReadonlyMap<unknown, Offsets>,
  start: number,
  positionOf: (offset: number) => Position
): Located {
  const offsetsAt = (path: Path): { key: number; value: number } => {
    let found = { key: start, value: start };
    let part = value;
    for (const step of path) {
      const next = offsets.get(part)?.get(step);
      if (!next) break;
      found = next;
      part = (part as Record<string | number, unknown>)[step];
    }
    return found;
  };
  return {
    value,
    valueAt: (path) => positionOf(offsetsAt(path).value),
    keyAt: (path) => positionOf(offsetsAt(path).key)
  };
}
