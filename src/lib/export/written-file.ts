import type { WholeAtlas } from '../core/atlas';
import type { SiteFormat } from './formats';

const written = new WeakMap<WholeAtlas, Map<SiteFormat, string | Uint8Array>>();

/**
 * An atlas's download, written once: one page gives its size, another serves it. `site` is the public address of the site, the same
 * throughout a build; null if it is not known, which a file that names addresses is not written without (see `isMade`).
 */
export function writtenFile(
  atlas: WholeAtlas,
  format: SiteFormat,
  site: string | null
): string | Uint8Array {
  const files = written.get(atlas) ?? new Map<SiteFormat, string | Uint8Array>();
  written.set(atlas, files);
  const content = files.get(format) ?? format.write(atlas, site ?? '');
  files.set(format, content);
  return content;
}
