import { describe, expect, it, vi } from 'vitest';
import type { AtlasWords } from '../../src/lib/core/atlas-words';
import { indexWords } from '../../src/lib/core/index-words';
import { STRETCH_LENGTH } from '../../src/lib/core/evidence/stretch-length';
import { wordsOf } from '../../src/lib/core/words-of';
import { Words } from '../../src/lib/state/words.svelte';
import { event, makeAtlas } from '../make-atlas';

const atlas = makeAtlas({
  events: Array.from({ length: STRETCH_LENGTH + 1 }, (_, at) => event(`e${at}`, { note: `${at}.` }))
});

/** The words of one event, as those of a stretch. */
function stretch(id: string): AtlasWords {
  const { events, ...none } = indexWords(makeAtlas({ events: [] }));
  return { ...none, events: new Map([...events, [id, { note: id }]]) };
}

describe('words that follow an atlas', () => {
  it('are not there until they have come, and then of their stretch alone', async () => {
    const words = new Words(atlas, (at) => Promise.resolve(stretch(at === 0 ? 'e0' : 'e500')));
    expect([words.find('events', 'e0'), words.here([0])]).toEqual([null, null]);
    const { events } = await words.load([0]);
    expect(words.find('events', 'e0')).toEqual({ note: 'e0' });
    expect(words.find('events', 'e500')).toBe(null);
    expect(words.here([0])?.events).toBe(events);
    expect([words.here([0, 1]), words.here()]).toEqual([null, null]);
    await words.load([1]);
    expect(words.here()?.events.get('e500')).toEqual({ note: 'e500' });
  });

  it('are asked for once, and again if they did not come', async () => {
    const fetch = vi
      .fn<(at: number) => Promise<AtlasWords>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockImplementation(() => Promise.resolve(stretch('e0')));
    const words = new Words(atlas, fetch);
    const first = await Promise.allSettled([words.load([0]), words.load([0])]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(fetch).toHaveBeenCalledTimes(1);
    await Promise.all([words.load([0]), words.load([0])]);
    await words.load([0]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('are all there where the atlas is whole', () => {
    const words = Words.of(atlas, indexWords(atlas));
    expect(words.here()).toBe(indexWords(atlas));
    expect(words.find('events', 'e500')?.note).toBe('500.');
  });

  it('are an error where they are taken for granted and are not there', () => {
    expect(() => wordsOf(stretch('e0'), 'events', 'e1')).toThrow('the words of “e1” (events)');
  });
});
