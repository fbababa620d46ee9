import type { CopyFields } from '../../compile/schemas/schema-copies';
import type { SourceFields } from '../../compile/schemas/schema-sources';
import { withoutUndefined } from '../../compile/conversion/without-undefined';
import type { GivenFile, ImportContext } from '../given-file';
import { idApart, sumOf } from '../ids';
import type { About } from './incident';

/** A file as a source, what is kept of it, and the name of its private copy. */
export type FileSource = { source: SourceFields; copy: CopyFields; copyName: string };

/**
 * The source that a file is: a data set, kept as a private copy that its rows are numbered in. Another edition of the file is
 * another source, since its rows have other numbers. It came out when the author says, else between the last day that it tells of
 * and the day of the import.
 */
export function sourceOfFile(
  { name, text }: GivenFile,
  about: About,
  { today, issued, lastDay }: Pick<ImportContext, 'today' | 'issued'> & { lastDay?: string }
): FileSource {
  const stem = name.replace(/\.[^.]*$/, '');
  const ending = name.slice(stem.length) || '.txt';
  const id = idApart(stem, text);
  const from = lastDay === undefined || lastDay > today ? today : lastDay;
  return {
    source: withoutUndefined({
      id,
      type: 'dataset' as const,
      title: about.title,
      publisher: about.publisher,
      URL: about.url,
      issued
    }),
    copy: withoutUndefined({
      sha256: sumOf(text),
      ...(issued === undefined && {
        available: `${from}/${today}`,
        available_reason:
          'The file prints no day; it came out after the last thing that it tells of had begun, and before it was imported.'
      }),
      terms: about.terms
    }),
    copyName: `${id}${ending}`
  };
}
