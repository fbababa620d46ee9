import { parseWhen } from '../../core/time/parse-when';
import { printedDays } from '../../core/time/printed-days';
import { quoted } from '../messages/describe-value';
import type { SourcePart } from '../draft';
import { error, warning, type Finding } from '../messages/finding';
import { readIssued, type Issued } from './read-issued';

/** When a source came out: the possible days, the time if it gives one, and its date in words if that is not a plain day. */
export type Published = Omit<Issued, 'issue'> & { days: NonNullable<Issued['days']> };

const EXAMPLE = '{ available: 2023-09-12/2023-09-14, available_reason: "why these days" }';

/**
 * The civil days on which a source may have come out, and the times between which it did if they are given: `available` in
 * copies.yaml, else whatever `issued` yields. Days inferred from its words are reckoned in `zone`, those of a time in its own
 * offset. Without a value there is an error; with one, a time that cannot be read is a warning.
 */
export function publishedDays(
  source: SourcePart,
  zone: string
): { value: Published; finding?: Finding } | { value: null; finding: Finding } {
  const { id = '', issued } = source.fields;
  const { available } = source.copy.fields;
  const dated: Issued = issued === undefined ? { days: null } : readIssued(issued, zone);
  const { days, words, at, issue: unread } = dated;
  if (available === undefined) {
    const finding = unread === undefined ? undefined : warning(source, ['issued'], unread);
    if (days)
      return { value: { days, ...inWords(words), ...(at && { at }) }, ...(finding && { finding }) };
    const found = words === undefined ? 'nothing' : quoted(words);
    const advice = `say in copies.yaml between which days it came out, as in ${JSON.stringify(id)}: ${EXAMPLE}`;
    const message = `expected a day of publication, found ${found}; ${advice}`;
    return { value: null, finding: error(source, ['issued'], message) };
  }
  const { value: when, issue } = parseWhen(available, { zone });
  const told = (message: string): Finding => error(source.copy, ['available'], message);
  if (!when) return { value: null, finding: told(issue) };
  if (when.openStart || when.openEnd) {
    return { value: null, finding: told(`expected both ends, found ${quoted(available)}`) };
  }
  const { widened: stated, offset } = when;
  const value = { ...inWords(words), days: printedDays({ ...when, stated }) };
  return { value: offset === undefined ? value : { ...value, at: { ...stated.instants, offset } } };
}

function inWords(words: string | undefined): Pick<Issued, 'words'> {
  return words === undefined ? {} : { words };
}
