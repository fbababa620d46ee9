import type { Event } from '../../core/atlas';
import type { DaySentence, Story } from '../../core/story';
import { splitMarks } from '../../core/text/split-marks';
import { pageKnown } from '../../core/view/page-known';
import { readStep } from '../../core/view/read-step';

/** English rules end sentences alike in all languages that end them with a stop. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * What a story says of days: the first sentence of the first step that shows a day as it is known by all reports, without its marks,
 * and the sources of the claims that they mark. Where it marks none, it rests on all of the step's claims.
 */
export function daySentences({ steps }: Story, events: readonly Event[]): DaySentence[] {
  const sourceOf = new Map(
    events.flatMap(({ claims }) => claims.map(({ id, source }) => [id, source]))
  );
  const told = new Map<number, DaySentence>();
  for (const { at, text, claims } of steps) {
    const { address } = readStep(at);
    const { window } = address;
    if (!window || window.hour !== null || pageKnown(address) !== null) continue;
    const { from, to } = window.days;
    if (to - from > 1 || told.has(from)) continue;
    const [first] = SENTENCES.segment(text);
    const sentence = first?.segment ?? '';
    const marked = splitMarks(sentence).flatMap((part) =>
      typeof part === 'number' ? claims[part - 1] : []
    );
    const sources = (marked.length > 0 ? marked : claims).flatMap(
      (id) => sourceOf.get(id ?? '') ?? []
    );
    told.set(from, {
      day: from,
      text: sentence.replace(/\s*\[\d+\]/g, '').trim(),
      sources: [...new Set(sources)]
    });
  }
  return [...told.values()];
}
