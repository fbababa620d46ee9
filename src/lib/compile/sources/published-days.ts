import { parseWhen } from '../../core/time/parse-when';
import { quoted } from '../messages/describe-value';
import type { SourcePart } from '../draft';
import { error, type Finding } from '../messages/finding';
import { readIssued, type Issued } from './read-issued';

/** When a source came out: the possible days, and its date in words if that is not a plain day. */
export type Published = Issued & { days: NonNullable<Issued['days']> };

const EXAMPLE = '{ available: 2023-09-12/2023-09-14, available_reason: "why these days" }';

/**
 * The civil days on which a source may have come out: `available` in copies.yaml if given, else whatever `issued` yields; days
 * inferred from its words are reckoned in `zone`. Without a value there is an error.
 */
export function publishedDays(
  source: SourcePart,
  zone: string
): { value: Published; finding?: undefined } | { value: null; finding: Finding } {
  const { id = '', issued } = source.fields;
  const { available } = source.copy.fields;
  const dated: Issued = issued === undefined ? { days: null } : readIssued(issued, zone);
  if (available === undefined) {
    const { days } = dated;
    if (days) return { value: { ...dated, days } };
    const found = dated.words === undefined ? 'nothing' : quoted(dated.words);
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
  return { value: { ...dated, days: when.widened.days } };
}
