import type { Position } from '../lib/compile/reading/located';

/** A text decoded from bytes, or the position of the first byte that is not UTF-8. */
type Decoded = { text: string; brokenAt?: undefined } | { text?: undefined; brokenAt: Position };

/** Decodes bytes as UTF-8, entirely or not at all. A byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decode(bytes, false);
  if (text !== undefined) return { text };
  // The longest well-formed start: one cut off within a character still counts.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const before = decode(bytes.subarray(0, good), true) ?? '';
  const line = before.split('\n').length;
  return { brokenAt: { line, column: before.length - before.lastIndexOf('\n') } };
}

function decode(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
