import { describe, expect, it } from 'vitest';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { STRETCH_LENGTH } from '../../src/lib/core/evidence/stretch-length';
import { stretchCount } from '../../src/lib/core/evidence/stretch-count';
import { stretchesOf } from '../../src/lib/core/evidence/stretches-of';
import { toAtlasFile } from '../../src/lib/loading/atlas-file';
import { fromWordsFile, toWordsFile } from '../../src/lib/loading/words-file';
import { claim, event, makeAtlas, place, source } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { sent, travelled } from './travelled';

/** Every text among the words of an atlas. */
function textsIn({ events, sources, places, actors, routes }: WholeAtlas): string[] {
  const words = [
    events.map(({ note }) => note),
    events.flatMap(({ claims }) => claims.map((one) => [one.passage, one.inferred, one.note])),
    sources.map((one) => [one.note, one.publishedReason, one.inferred, one.sha256, one.archive]),
    places.map(({ names, aliases, note }) => [names, aliases, note]),
    actors.map(({ role, names }) => [role, names]),
    routes.map(({ schematic, note }) => [schematic, note])
  ];
  const texts: string[] = [];
  JSON.stringify(words, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

describe('the words of an atlas', () => {
  it('are in none of the file that opens it', () => {
    const atlas = readAtlas('kim-2023');
    const opening = JSON.stringify(toAtlasFile(atlas));
    // A short one may be a word of a title too.
    const texts = textsIn(atlas).filter((text) => text.length > 36);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => opening.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    for (const field of ['passage', 'inferred', 'note', 'aliases', 'sha256', 'lengths'])
      expect(opening).not.toContain(`"${field}":`);
  });

  it('are in files of as many events as a stretch has, with as many of all else', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => at);
    const atlas = makeAtlas({
      events: many(2 * STRETCH_LENGTH + 1).map((at) =>
        event(`e${at}`, {
          note: `Note ${at}.`,
          claims: [claim({ id: `c${at}`, note: `C ${at}.` })]
        })
      ),
      sources: many(STRETCH_LENGTH + 1).map((at) => source(`s${at}`, '2023-09-12')),
      places: many(3).map((at) => place(`p${at}`, { aliases: [`Alias ${at}`] }))
    });
    expect(stretchCount(atlas)).toBe(3);
    expect(stretchesOf(atlas, { events: ['e0', 'e499', 'e500', 'e1000', 'x', null] })).toEqual([
      0, 1, 2
    ]);
    expect(stretchesOf(atlas, { events: ['e1000'], sources: ['s500', 's3'] })).toEqual([0, 1, 2]);
    expect(stretchesOf(atlas, { sources: ['s499'], places: ['p2'] })).toEqual([0]);
    const second = fromWordsFile(atlas, 1, sent(toWordsFile(atlas, 1)));
    expect(second.events.size).toBe(STRETCH_LENGTH);
    expect(second.claims.get('c500')).toEqual({ note: 'C 500.' });
    expect([...second.sources.keys()]).toEqual(['s500']);
    expect(second.places.size).toBe(0);
    expect(travelled(atlas)).toEqual(atlas);
  });

  it('have one file even if there are none', () => {
    const empty = makeAtlas({ events: [], sources: [], places: [], actors: [], routes: [] });
    expect(stretchCount(empty)).toBe(1);
    expect(travelled(empty)).toEqual(empty);
  });
});
