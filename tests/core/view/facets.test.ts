import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/lib/core/atlas';
import { facets } from '../../../src/lib/core/view/facets';
import { NO_FILTER, passes, toggled, type Filter } from '../../../src/lib/core/view/filter';
import { FILTER_FIELDS } from '../../../src/lib/core/view/filter-fields';
import { STATUSES } from '../../../src/lib/core/evidence/status';
import { claim, event, known, makeIndex, place, source } from '../../make-atlas';

const ACTORS = ['ada', 'bob', 'cy'];
const SOURCES = ['paper', 'radio'];
const PLACES = ['port', 'town', 'land'];
const index = makeIndex({
  actors: ACTORS.map((id) => ({ id, name: id, kind: 'person', names: {} })),
  sources: SOURCES.map((id) => source(id, '2023-09-12')),
  places: [place('port', { within: 'town' }), place('town', { within: 'land' }), place('land')]
});

const anEvent = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS.slice(0, 3)),
    actors: fc.subarray(ACTORS),
    place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
    sources: fc.subarray(SOURCES, { minLength: 1 }),
    stance: fc.constantFrom('reports' as const, 'expects' as const, 'denies' as const),
    failed: fc.boolean()
  })
  .map(({ kind, actors, place, sources, stance, failed }) => {
    const fields = { actors, ...(place && { place }) };
    const claims = sources.map((id) => claim({ source: id, stance, ...fields }));
    return { ...known(event('one', { kind, ...fields, claims }), index), failed };
  });

const aFilter: fc.Arbitrary<Filter> = fc.record({
  actor: fc.subarray(ACTORS),
  kind: fc.subarray(EVENT_KINDS.slice(0, 3)),
  status: fc.subarray([...STATUSES]),
  source: fc.subarray(SOURCES),
  place: fc.subarray(PLACES),
  withoutFailed: fc.boolean()
});

const VALUES = {
  actor: ACTORS,
  kind: EVENT_KINDS,
  status: STATUSES,
  source: SOURCES,
  place: PLACES
};

it('counts for a value what is shown once it alone is chosen in its field', () => {
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 12 }), aFilter, (events, filter) => {
      const counted = facets(index, events, filter);
      for (const field of FILTER_FIELDS)
        for (const value of VALUES[field]) {
          const chosen = toggled({ ...filter, [field]: [] }, field, value);
          const shown = events.filter((one) => passes(index, chosen, one));
          expect(counted[field].get(value) ?? 0, `${field} ${value}`).toBe(shown.length);
        }
    })
  );
});

it('counts an event at each place that holds its own', () => {
  const events = [known(event('one', { place: 'port' }), index)];
  expect([...facets(index, events, NO_FILTER).place]).toEqual([
    ['port', 1],
    ['town', 1],
    ['land', 1]
  ]);
});
