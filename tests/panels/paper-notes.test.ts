import { describe, expect, it } from 'vitest';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { plain } from '../../src/lib/export/cite-event/as-text';
import { claimLines } from '../../src/lib/panels/paper/claim-lines';
import { paperNotes } from '../../src/lib/panels/paper/paper-notes';
import { claim, event, makeAtlas, source } from '../make-atlas';

const ATLAS = makeAtlas({
  sources: ['unused', 'second', 'first'].map((id) => ({
    ...source(id, '2023-09-12'),
    title: `About ${id}`,
    container: `The ${id} paper`
  })),
  events: [
    event('leaves', {
      claims: [claim({ id: 'a', source: 'first' }), claim({ id: 'b', source: 'first' })]
    }),
    event('comes', {
      claims: [
        claim({ id: 'c', source: 'second' }),
        claim({ id: 'd', source: 'first', stance: 'denies' })
      ]
    })
  ]
});
const INDEX = indexAtlas(ATLAS);
const EVENTS = knownEvents(INDEX, null);

describe('the sources of a printed page', () => {
  it('are numbered as the events first cite them, each once, and none that no event cites', () => {
    expect(paperNotes(INDEX, EVENTS, {}).map(({ number, source }) => [number, source])).toEqual([
      [1, 'first'],
      [2, 'second']
    ]);
  });

  it('have the whole citation, or else publisher, title and day', () => {
    const [cited, plainly] = paperNotes(INDEX, EVENTS, { first: [{ text: 'As cited.' }] });
    expect(plain(cited!.runs)).toBe('As cited.');
    expect(plain(plainly!.runs)).toBe('The second paper. About second. Tuesday 12 September 2023.');
  });
});

describe('the claims of an event on paper', () => {
  it('are one line if they would read the same, with the passage of each', () => {
    const lines = claimLines(INDEX, ATLAS.events[0]!.claims, (id) => `words of ${id}`);
    expect(lines).toEqual([
      { claim: ATLAS.events[0]!.claims[0], quotes: ['words of a', 'words of b'] }
    ]);
  });

  it('are lines apart from two sources, and without passages while these have not come', () => {
    const lines = claimLines(INDEX, ATLAS.events[1]!.claims, () => undefined);
    expect(lines.map(({ claim: { id }, quotes }) => [id, quotes])).toEqual([
      ['c', []],
      ['d', []]
    ]);
  });
});
