import { quoted } from '../messages/describe-value';
import type { Draft } from '../draft';
import { error, type Finding } from '../messages/finding';
import { slugOfSource } from '../sources/check-slugs';

/** A text named for a source, `<slug>.txt`, has the sha256 given in copies.yaml; otherwise it has changed since. */
export function checkCopies(
  draft: Draft,
  copies: ReadonlyMap<string, readonly string[]>
): Finding[] {
  return draft.sources.flatMap((source) => {
    const { sha256 } = source.copy.fields;
    const name = `${slugOfSource(source)}.txt`;
    const found = copies.get(name) ?? [];
    if (sha256 === undefined || found.length === 0 || found.includes(sha256)) return [];
    const message = `expected the text ${quoted(name)} to have the sha256 ${sha256}, found ${found.join(' and ')}`;
    return [error(source.copy, ['sha256'], message)];
  });
}
