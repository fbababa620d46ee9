import { parseAddress, type Address } from './address';
import { parseEmbedOptions, PLAIN_EMBED, type EmbedOptions } from './embed-options';
import type { Issue } from '../issue';
import { readQuery } from './read-query';

/**
 * Reads what a link says after the atlas: the `day` of its path, null if it names none, and its query, `?event=…`. A page
 * `framed` on another page takes embed options too. Anything unusable is dropped and reported, one sentence each.
 */
export function readLink(
  day: string | null,
  search: string,
  { framed }: { framed: boolean }
): { address: Address; embed: EmbedOptions; issues: Issue[] } {
  const { query, issues } = readQuery(search);
  const options = framed ? parseEmbedOptions(query) : { value: PLAIN_EMBED, issues: [] };
  const { value, issues: bad } = parseAddress(day, query);
  return { address: value, embed: options.value, issues: [...issues, ...options.issues, ...bad] };
}
