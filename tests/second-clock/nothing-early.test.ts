import { describe, expect, test } from 'vitest';
import { civilOf, isoFromDay } from '../../src/lib/core/time/day';
import { overlaps, type Span } from '../../src/lib/core/time/span';
import { dayWindow } from '../../src/lib/core/time/window';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { NO_FILTER } from '../../src/lib/core/view/filter';
import { publishedWords } from '../../src/lib/core/wording/published-words';
import { View } from '../../src/lib/state/view.svelte';
import { readAtlas } from '../read-atlas';
import { datesIn } from './dates-in';
import { pageText } from './page-text';
import { capitals, namesIn, toldBy } from './told-by-claims';

/** Words of ours that are also words of a name. */
const OURS =
  'The Natural Legend All Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December';

/** Whether a time that is told gives a date: a month gives none of its days. */
function gives(told: Span, date: Span): boolean {
  const length = Math.max(7, date.to - date.from);
  return overlaps(told, date) && told.to - told.from <= length;
}

describe.each(['kim-2023', 'hanoi-2019'])(
  'as reported then, on every day of publication of %s',
  (id) => {
    const atlas = readAtlas(id);
    const { index } = new View(atlas);
    const names = namesIn(atlas);
    for (const word of OURS.split(' ')) names.delete(word);
    const days = new Set(
      atlas.sources.flatMap(({ published }) => [published.from, published.to - 1])
    );
    const years = [...new Set(atlas.sources.map(({ published }) => civilOf(published.from).year))];
    /** Lines on the ground are no report: a card lists those of a way with their top speeds. */
    const ownWords = capitals([atlas.title, atlas.summary, atlas.licence, atlas.routes]);
    /** With the first day, by which the page shows how a date is typed. */
    const ownDays = [
      dayWindow(atlas.firstWindow.from).days,
      ...datesIn(atlas.title, []).flatMap(({ meant }) => meant)
    ];

    /** What a page says that no claim gives by the day. */
    function early(view: View, day: number, page: { around: boolean }): string[] {
      const told = toldBy(index, day);
      const given = (words: string) => told.words.has(words) || ownWords.includes(words);
      const { before, after } = view.around;
      const shown: Span[] = [day, before ?? day, after ?? day].map((one) => dayWindow(one).days);
      const allowed = [...told.days, ...shown, ...ownDays];
      const text = withoutAxis(pageText(view, page), page);
      return [
        ...capitals(text).filter((word) => names.has(word) && !given(word)),
        ...datesIn(text, years)
          .filter(({ meant }) => !meant.some((one) => allowed.some((other) => gives(other, one))))
          .map(({ text: date }) => date)
      ].map((word) => `${isoFromDay(day)} ${word}`);
    }

    /**
     * Without what is told from the start: the days between which a source came out, and on a page with its axis the axis's own
     * labels and silences.
     */
    function withoutAxis(text: string, { around }: { around: boolean }): string {
      const bounds = atlas.sources
        .flatMap((source) => [publishedWords(source), publishedWords(source, { short: true })])
        .reduce((rest, words) => rest.replaceAll(words, ''), text);
      if (!around) return bounds;
      return bounds.replace(
        /\| [^|]* without a dated event:[^|]*|(?<=\| )\p{L}+ \d{4}(?= \|)/gu,
        ''
      );
    }

    const viewOf = (day: number) =>
      new View(atlas, { ...PLAIN_ADDRESS, window: dayWindow(day), known: 'then' });

    test('no page, title, description or list gives a date or a name that no known claim gives', () => {
      const found = [...days].flatMap((day) => early(viewOf(day), day, { around: true }));
      expect(new Set(found)).toEqual(new Set());
    });

    test('no card of an event does', () => {
      const drawn = new Map<string, string>();
      const found = [...days]
        .sort((a, b) => a - b)
        .flatMap((day) => {
          const view = viewOf(day);
          return view.knowledge.events.flatMap((known) => {
            const state = JSON.stringify([
              known.claims,
              known.result,
              known.perhaps,
              known.noted,
              known.title
            ]);
            if (drawn.get(known.event.id) === state) return [];
            drawn.set(known.event.id, state);
            view.selection.read({ event: known.event.id, journey: null });
            return early(view, day, { around: false }).map((one) => `${known.event.id}: ${one}`);
          });
        });
      expect(drawn.size).toBe(atlas.events.length);
      expect(new Set(found)).toEqual(new Set());
    });

    test('no card and no graph of a journey does, nor a filter of a link', () => {
      const all = (things: readonly { id: string }[]) => things.map((one) => one.id);
      const found = [...days].flatMap((day) => {
        const view = viewOf(day);
        const ofJourneys = atlas.journeys.flatMap((journey) => {
          view.selection.read({ event: null, journey: journey.id });
          view.journeys.graph = journey.id;
          return early(view, day, { around: true });
        });
        view.selection.read({ event: null, journey: null });
        view.knowledge.filter = {
          ...NO_FILTER,
          actor: all(atlas.actors),
          place: all(atlas.places),
          source: atlas.sources.map(({ slug }) => slug)
        };
        return [...ofJourneys, ...early(view, day, { around: false })];
      });
      expect(new Set(found)).toEqual(new Set());
    });
  }
);
