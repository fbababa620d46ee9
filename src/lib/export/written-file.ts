import type { WholeAtlas } from '../core/atlas';
import type { Format } from './formats';

const written = new WeakMap<WholeAtlas, Map<Format, string>>();

/** The text of an atlas's download, written once: one page gives its size, another serves it. */
export function writtenFile(atlas: WholeAtlas, format: Format): string {
  const files = written.get(atlas) ?? new Map<Format, string>();
  written.set(atlas, files);
  const text = files.get(format) ?? format.write(atlas);
  files.set(format, text);
  return text;
}
