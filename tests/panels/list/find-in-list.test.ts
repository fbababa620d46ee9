import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { findInList } from '../../../src/lib/panels/list/find-in-list';
import { place } from '../../make-atlas';
import { claim, event, sampleAtlas } from '../sample-atlas';

const index = indexAtlas({
  ...sampleAtlas,
  places: [place('harbour', { name: 'Old Harbour' })],
  actors: [{ id: 'zoe', name: 'Zoé Müller', kind: 'person' }],
  events: [
    event('arrival', [claim('a', { place: 'harbour', actors: ['zoe'] })], {
      title: 'A ship arrives',
      place: 'harbour',
      actors: ['zoe']
    }),
    event('nowhere', [claim('b')], { title: 'Nobody knows where' })
  ]
});
const known = knownEvents(index, null);
const NAMES: Record<string, { names: Record<string, string> }> = {
  harbour: { names: { fr: 'Vieux-Bassin' } },
  zoe: { names: { ru: 'Зоя' } }
};
const find = findInList(index, { find: (_, id) => NAMES[id] ?? null });

function found(typed: string): string[] {
  return known.filter(find(typed)).map((one) => one.event.id);
}

describe('finding in the list', () => {
  it('goes by words of title, place and actors, in any order and under any of their names', () => {
    expect(found('ship')).toEqual(['arrival']);
    expect(found('harbour zoé arrives')).toEqual(['arrival']);
    expect(found('bassin')).toEqual(['arrival']);
    expect(found('ЗОЯ')).toEqual(['arrival']);
  });

  it('minds neither case nor accents, and finds within words, as browsers do', () => {
    expect(found('MULLER zoe')).toEqual(['arrival']);
    expect(found('knows')).toEqual(['nowhere']);
    expect(found('ow')).toEqual(['nowhere']);
  });

  it('goes by the names in the list while the others have not come', () => {
    const early = findInList(index, { find: () => null });
    expect(known.filter(early('harbour zoé'))).toHaveLength(1);
    expect(known.filter(early('bassin'))).toEqual([]);
  });

  it('needs every word, within one event', () => {
    expect(found('ship nobody')).toEqual([]);
    expect(found('ship elsewhere')).toEqual([]);
  });

  it('finds everything while nothing is typed', () => {
    expect(found('')).toEqual(['arrival', 'nowhere']);
  });
});
