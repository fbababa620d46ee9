import type { Atlas } from '../core/atlas';
import type { Format } from './formats';

const written = new WeakMap<Atlas, Map<Format, string>>();

/** The text of an atlas's download, written once: one page gives its size, another serves it. */
export function writtenFile(atlas: Atlas, format: Format): string {
  const files = written.get(atlas) ?? new Map<Format, string>();
  written.set(atlas, files);
  const text = files.get(format) ?? format.write(atlas);
  files.set(format, text);
  return text;
}
