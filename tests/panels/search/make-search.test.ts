import { describe, expect, it } from 'vitest';
import type { WholeAtlas } from '../../../src/lib/core/atlas';
import { indexWords } from '../../../src/lib/core/index-words';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { makeSearch } from '../../../src/lib/panels/search/make-search';
import { searchDocuments } from '../../../src/lib/panels/search/search-documents';
import { claim, day, event, makeIndex, place, source } from '../../make-atlas';

const index = makeIndex({
  actors: [
    {
      id: 'jose',
      name: 'José Martí',
      kind: 'person',
      role: 'Harbourmaster',
      names: { ko: '호세' }
    },
    { id: 'stranger', name: 'A stranger', kind: 'person', names: {} }
  ],
  places: [
    place('hamhung', { name: 'Hamhŭng', names: { ru: 'Хамхын' }, aliases: ['Kanko'] }),
    place('province', { name: 'The Province' })
  ],
  sources: [
    { ...source('paper', '2023-09-12'), title: 'A ship comes in', author: [{ family: 'Roe' }] },
    { ...source('late', '2023-09-20'), title: 'What the ship carried' }
  ],
  events: [
    event('landing', {
      title: 'The ship lands',
      claims: [claim({ actors: ['jose'], place: 'hamhung' })],
      actors: ['jose'],
      place: 'hamhung'
    }),
    event('cargo', { title: 'The cargo is told', claims: [claim({ source: 'late' })] })
  ],
  journeys: [
    {
      id: 'voyage',
      name: 'The voyage north',
      traveller: 'jose',
      mode: 'sea',
      fixes: [{ event: 'landing', role: 'arrival' }],
      legs: [],
      expected: []
    }
  ]
});

/** What a reader finds with the reports of a day, or with all. */
function keys(text: string, known: number | null = null): string[] {
  const words = indexWords(index.atlas as WholeAtlas);
  const { find } = makeSearch(
    searchDocuments(indexAtlas(index.atlas), words, knownEvents(index, known))
  );
  return find(text).flatMap(({ found }) => found.map(({ key }) => key));
}

describe('makeSearch', () => {
  it.each([
    ['the title of an event, and the names of who is there', 'lands jose', ['event landing']],
    ['a beginning of a word', 'voy', ['journey voyage']],
    ['a name without its accents', 'hamhung', ['event landing', 'place hamhung']],
    ['a name in another script', 'хамхын', ['event landing', 'place hamhung']],
    ['a name in Hangul', '호세', ['event landing', 'actor jose', 'journey voyage']],
    ['another name of a place', 'KANKO', ['place hamhung']],
    ['a wrong letter', 'cargu', ['event cargo']],
    ['the author of a source', 'roe', ['source paper']],
    ['the publication of a source', 'the paper', ['source paper']],
    ['no word of it', 'zebra', []],
    ['every word, or not', 'ship zebra', []],
    ['nothing', '  ', []]
  ])('finds by %s', (_, text, expected) => {
    expect(keys(text).sort()).toEqual([...expected].sort());
  });

  it('puts people and places first, then events, by whatever name they are found', () => {
    expect(keys('호세')).toEqual(['actor jose', 'event landing', 'journey voyage']);
    expect(keys('hamhung')).toEqual(['place hamhung', 'event landing']);
    expect(keys('ship')).toEqual(['event landing', 'source paper', 'source late']);
  });

  it('has nothing that no known event names', () => {
    expect(keys('stranger')).toEqual([]);
    expect(keys('province')).toEqual([]);
  });

  it('gives nothing away that is not known by the second clock', () => {
    expect(keys('cargo', day('2023-09-19'))).toEqual([]);
    expect(keys('carried', day('2023-09-19'))).toEqual([]);
    expect(keys('cargo', day('2023-09-20'))).toEqual(['event cargo']);
    expect(keys('carried', day('2023-09-20'))).toEqual(['source late']);
    expect(keys('voyage', day('2023-09-11'))).toEqual([]);
  });

  it('lists the best of a kind, and counts all', () => {
    const documents = Array.from({ length: 30 }, (_, at) => ({
      key: `place ${at}`,
      kind: 'place' as const,
      id: String(at),
      title: `Port ${at}`,
      names: ''
    }));
    const [group] = makeSearch(documents).find('port');
    expect(group?.found).toHaveLength(5);
    expect(group?.total).toBe(30);
  });
});
