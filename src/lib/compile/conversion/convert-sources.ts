import type { CslName, SourceWords, WholeSource } from '../../core/atlas';
import { plainText } from '../../core/text/parse-rich-text';
import type { SourcePart } from '../draft';
import { wholeFields } from '../reading/read-part';
import type { PublishedSpans } from '../reading/read-published';
import type { CopyFields } from '../schemas/schema-copies';
import type { SourceFields } from '../schemas/schema-sources';
import { slugOfSource } from '../sources/check-slugs';
import type { Published } from '../sources/published-days';
import { withoutUndefined } from './without-undefined';

/** Converts CSL-JSON items to sources, with the days on which each came out. */
export function convertSources(items: readonly SourcePart[], spans: PublishedSpans): WholeSource[] {
  return items.map((part) => {
    const item = wholeFields(part);
    const copy = wholeFields(part.copy);
    const published = spans.get(part);
    if (!published) throw new Error(`source ${item.id} has no day of publication`);
    return withoutUndefined({
      id: item.id,
      slug: slugOfSource(part),
      type: item.type,
      title: plainText(item.title),
      marked: markedTexts(item),
      author: (item.author ?? []).map(convertName).filter((name) => Object.keys(name).length > 0),
      container: plainOrNone(item['container-title']),
      publisher: plainOrNone(item.publisher),
      language: item.language,
      url: item.URL,
      note: item.note,
      published: published.days,
      publishedAt: published.at,
      ...reasonsOf(published, copy),
      sha256: copy.sha256,
      archive: copy.archive,
      terms: copy.terms,
      listedIn: copy.listed_in
    });
  });
}

/**
 * Why the day is uncertain, with the date as the source prints it if that is not a plain day; and why metadata are as given. A reason
 * for a time to the minute is one of those: nothing about it is uncertain.
 */
function reasonsOf({ words, at }: Published, { available_reason: given, inferred }: CopyFields) {
  const dated = words === undefined ? undefined : `It is dated “${words}”.`;
  const reason = [dated, given].filter((part) => part !== undefined).join(' ') || undefined;
  const isSure = at !== undefined && at.to - at.from <= 60;
  if (!isSure || reason === undefined) return { publishedReason: reason, inferred };
  return { publishedReason: undefined, inferred: { issued: reason, ...inferred } };
}

function plainOrNone(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text);
}

/** The texts that carry markup as well as words; undefined if none does. */
function markedTexts(item: SourceFields): SourceWords['marked'] {
  const isMarked = (text: string | undefined) => text !== undefined && plainText(text) !== text;
  const texts = {
    title: item.title,
    container: item['container-title'],
    publisher: item.publisher
  };
  const marked = Object.entries(texts).filter(([, text]) => isMarked(text));
  return marked.length > 0 ? Object.fromEntries(marked) : undefined;
}

function convertName({
  family,
  given,
  literal,
  ...rest
}: NonNullable<SourceFields['author']>[number]): CslName {
  const particles = [rest['dropping-particle'], rest['non-dropping-particle'], family];
  const whole = particles.filter((part) => part !== undefined && part !== '').join(' ');
  return withoutUndefined({
    family: whole || undefined,
    given: given || undefined,
    literal: literal || undefined
  });
}
