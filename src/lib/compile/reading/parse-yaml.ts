import { composeYaml } from './compose-yaml';
import { DEEPEST, isTooDeep } from './deepest';
import { nameTwice } from '../messages/describe-value';
import { explainYaml } from './explain-yaml';
import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Pair,
  type YAMLMap
} from 'yaml';
import type { Located, Path, Position, ReadFile } from './located';
import { lostText } from './lost-text';

const TOO_DEEP = `expected at most ${DEEPEST} levels, found more`;

/** Reads YAML 1.2, recording the position of each part. */
export function parseYaml(text: string): ReadFile {
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { document, tooDeepAt } = composeYaml(text, lines);
  if (!document) return { faults: [{ ...positionOf(tooDeepAt), message: TOO_DEEP }] };
  const [broken] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (broken) {
    // After broken syntax the rest is misread too, so only the first fault is useful.
    const { offset, message } = explainYaml(text, broken);
    return { faults: [{ ...positionOf(offset), message }] };
  }
  const faults = keysTwice(document.contents).map((from) => ({
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

  const pairOf = pairFinder();
  const nodeAt = (path: Path): unknown =>
    path.reduce<unknown>((node, step) => {
      if (isMap(node)) return pairOf(node, step)?.value;
      return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    }, document.contents);
  const offsetOf = (path: Path): number => {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return node.range[0];
    return path.length > 0 ? offsetOf(path.slice(0, -1)) : 0;
  };

  const located: Located = {
    value: data.value,
    valueAt: (path) => positionOf(offsetOf(path)),
    keyAt: (path) => {
      const map = nodeAt(path.slice(0, -1));
      const key = isMap(map) ? pairOf(map, path.at(-1))?.key : undefined;
      return isScalar(key) && key.range ? positionOf(key.range[0]) : positionOf(offsetOf(path));
    }
  };
  return { document: located, faults };
}

/** Finds the pair of a key in a map; indexes a map on first use. */
function pairFinder(): (map: YAMLMap, key: unknown) => Pair | undefined {
  const indices = new Map<YAMLMap, Map<unknown, Pair>>();
  return (map, key) => {
    const held = indices.get(map);
    const index =
      held ??
      new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
    if (!held) indices.set(map, index);
    return index.get(key);
  };
}

/** Where duplicate keys of maps stand, added to those found so far. */
function keysTwice(node: unknown, found: number[] = []): number[] {
  if (isSeq(node)) for (const item of node.items) keysTwice(item, found);
  if (!isMap(node)) return found;
  const seen = new Set<unknown>();
  for (const { key, value } of node.items) {
    if (isScalar(key) && key.range) {
      if (seen.has(key.value)) found.push(key.range[0]);
      seen.add(key.value);
    }
    keysTwice(value, found);
  }
  return found;
}

/** An alias that multiplies other aliases throws here, before it fills the memory. */
function toData(document: Document): { value: unknown; fault?: undefined } | { fault: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
