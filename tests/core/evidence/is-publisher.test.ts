import { describe, expect, it, test } from 'vitest';
import type { Claim, EventKind, Source } from '../../../src/lib/core/atlas';
import { isPublisher } from '../../../src/lib/core/evidence/is-publisher';
import { reliedOn } from '../../../src/lib/core/evidence/relied-on';
import { toldBy } from '../../../src/lib/core/wording/told-by';
import { source } from '../../panels/sample-atlas';
import { claim, makeIndex } from '../../make-atlas';

const wire = [{ literal: 'The Agency' }];
const article = (id: string, more: Partial<Source>) => source(id, '2023-09-12', more);
const origins = [
  { id: 'agency', name: 'The Agency', outlet: true },
  { id: 'paper', name: 'The Paper', outlet: true },
  { id: 'clerk', name: 'A Clerk' }
];
const index = makeIndex({
  origins,
  sources: [
    article('own', { container: 'the Agency' }),
    article('alone', { author: wire }),
    article('client', { author: wire, container: 'The Paper' }),
    article('clerks', { author: [{ literal: 'A Clerk' }], container: 'The Paper' })
  ]
});

describe('isPublisher', () => {
  it.each([
    ['own', ['agency']],
    ['alone', ['agency']],
    ['client', ['agency', 'paper']],
    ['clerks', ['paper']]
  ])('of the source %s it is true of %s', (id, publishers) => {
    const of = index.sources.get(id);
    if (!of) throw new Error(`no source ${id}`);
    const found = origins.filter((origin) => isPublisher(index, origin, of));
    expect(found.map((origin) => origin.id)).toEqual(publishers);
  });
});

describe('what a client prints by an agency', () => {
  const said = { speech: 'said', by: 'A Clerk' };

  test.each<[string, EventKind, Partial<Claim>, object]>([
    ['cites no agency', 'other', { origin: 'agency' }, { cited: null, said: null }],
    ['cites whom the agency cites', 'other', { origin: 'clerk' }, { cited: 'A Clerk', said: null }],
    ['reports what was said', 'statement', { origin: 'clerk' }, { cited: null, said }],
    ['reports its own words', 'statement', { origin: 'agency' }, { cited: null, said: null }]
  ])('%s', (_, kind, more, told) => {
    expect(toldBy(index, kind, claim({ source: 'client', ...more }))).toEqual(told);
  });

  it('counts as its own report', () => {
    const claims = [claim({ source: 'client', origin: 'agency' })];
    expect(reliedOn(index, claims)).toMatchObject({ origins: [], own: 1, unnamed: 0 });
  });
});
