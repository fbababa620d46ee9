import { quoted } from './describe-value';
import type { Draft } from './draft';
import { error, type Finding } from './finding';

/** A text that is named for a source, `<id>.txt`, has the sha256 that the source gives: else it was changed since. */
export function checkCopies(
  draft: Draft,
  copies: ReadonlyMap<string, readonly string[]>
): Finding[] {
  return draft.sources.flatMap((source) => {
    const { id = '', custom } = source.fields;
    const found = copies.get(`${id}.txt`) ?? [];
    if (custom?.sha256 === undefined || found.length === 0) return [];
    if (found.includes(custom.sha256)) return [];
    const message = `expected the text ${quoted(`${id}.txt`)} to have the sha256 ${custom.sha256}, found ${found.join(' and ')}`;
    return [error(source, ['custom', 'sha256'], message)];
  });
}
