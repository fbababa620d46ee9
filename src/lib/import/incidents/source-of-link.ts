import type { CopyFields } from '../../compile/schemas/schema-copies';
import type { SourceFields } from '../../compile/schemas/schema-sources';
import { withoutUndefined } from '../../compile/conversion/without-undefined';
import { idApart } from '../ids';
import type { Link } from './incident';

/** A link as a source, and what is known of it besides; `listedIn` is the id of the file that has it. */
export function sourceOfLink(
  { url, title, publisher, issued, from, to, reason }: Link,
  { today, listedIn }: { today: string; listedIn: string }
): { source: SourceFields; copy: CopyFields } {
  const { hostname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const last = to ?? today;
  const first = from === undefined || from > last ? last : from;
  return {
    source: withoutUndefined({
      id: idApart(host, url),
      type: 'webpage' as const,
      // A title that we made up stands in square brackets.
      title: title ?? `[Report at ${host}]`,
      'container-title': publisher ?? host,
      issued,
      URL: url
    }),
    copy: {
      ...(issued === undefined && {
        available: `${first}/${last}`,
        available_reason:
          reason ?? 'The imported row gives no day of publication; the report was not read.'
      }),
      ...(publisher === undefined && {
        inferred: { 'container-title': 'from its address; the report was not read' }
      }),
      listed_in: listedIn
    }
  };
}
