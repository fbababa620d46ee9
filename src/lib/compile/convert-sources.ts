import type { CslName, Source } from '../core/atlas';
import { plainText } from '../core/parse-rich-text';
import { wholeFields, type Part } from './read-part';
import type { PublishedSpans } from './read-published';
import type { SourceFields } from './schema-sources';
import { withoutUndefined } from './without-undefined';

/** Turns CSL-JSON items into sources, with the days on which each came out. */
export function convertSources(
  items: readonly Part<SourceFields>[],
  spans: PublishedSpans
): Source[] {
  return items.map((part) => {
    const item = wholeFields(part);
    const published = spans.get(part);
    if (!published) throw new Error(`source ${item.id} has no day of publication`);
    return withoutUndefined({
      id: item.id,
      type: item.type,
      title: plainText(item.title),
      marked: markedTexts(item),
      author: (item.author ?? []).map(convertName),
      container: plainOrNone(item['container-title']),
      publisher: plainOrNone(item.publisher),
      language: item.language,
      url: item.URL,
      note: item.note,
      published,
      publishedReason: item.custom?.available_reason,
      inferred: item.custom?.inferred,
      sha256: item.custom?.sha256,
      archive: item.custom?.archive
    });
  });
}

function plainOrNone(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text);
}

/** The texts that are more than their words; undefined where none is. */
function markedTexts(item: SourceFields): Source['marked'] {
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
  const whole = particles.filter((part) => typeof part === 'string' && part !== '').join(' ');
  return withoutUndefined({ family: whole || undefined, given, literal });
}
