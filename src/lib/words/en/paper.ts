import { ensureFullStop, joinSentences, quoted } from './sentence';

/** Over the numbered sources at the end of a printed page. */
export const sourcesHeading = 'Sources';

/** The number of a source, where it is cited: `[3]`. */
export const noteNumber = (number: number) => `[${number}]`;

/** A source without its whole citation: `The Paper. A title. Tuesday 12 September 2023.` */
export const plainReference = ({
  publisher,
  title,
  published
}: {
  publisher: string;
  title: string;
  published: string;
}) => joinSentences([publisher, title, published].map(ensureFullStop));

/** Short passages of one source. */
export const severalQuoted = (passages: readonly string[]) => passages.map(quoted).join(' … ');

/** What events were chosen by: a field, and the values asked for. */
type ChosenBy = { name: string; values: readonly { name: string }[] };

/** By what the events were chosen: `Filtered by kind: meeting, visit; who: a minister`. */
export const filteredBy = (fields: readonly ChosenBy[]) => {
  const named = fields.map(({ name, values }) => {
    return `${name.toLowerCase()}: ${values.map((value) => value.name).join(', ')}`;
  });
  return `Filtered by ${named.join('; ')}`;
};

/** Under the map. */
export const mapCredit = 'Map: Natural Earth, GeoNames (CC BY 4.0)';
