import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliedOn } from '../../../src/lib/core/evidence/relied-on';
import { claim, makeIndex, source } from '../../make-atlas';

const index = makeIndex({
  sources: [source('paper', '2023-09-12')],
  origins: [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
    { id: 'paper', name: 'The paper' }
  ]
});

describe('whom a source relied on', () => {
  it('counts claims by origin, most often cited first, then by name', () => {
    const claims = ['two', 'one', 'two', 'one', 'two'].map((origin) => claim({ origin }));
    expect(reliedOn(index, claims).origins).toEqual([
      { name: 'Two', claims: 3 },
      { name: 'One', claims: 2 }
    ]);
    expect(reliedOn(index, claims.slice(0, 4)).origins.map(({ name }) => name)).toEqual([
      'One',
      'Two'
    ]);
  });

  it('counts who passed it on apart, once a claim', () => {
    const claims = [
      claim({ origin: 'one', via: ['two', 'two'] }),
      claim({ origin: 'one', via: ['two'] })
    ];
    const { origins, via } = reliedOn(index, claims);
    expect(origins).toEqual([{ name: 'One', claims: 2 }]);
    expect(via).toEqual([{ name: 'Two', claims: 2 }]);
  });

  it('distinguishes its own report from one that names no origin', () => {
    expect(reliedOn(index, [claim({ origin: 'paper' }), claim(), claim()])).toEqual({
      origins: [],
      via: [],
      own: 1,
      unnamed: 2
    });
  });

  it('counts every claim exactly once as cited, its own, or of no origin', () => {
    const origin = fc.constantFrom('one', 'two', 'paper', undefined);
    fc.assert(
      fc.property(fc.array(origin), (ids) => {
        const claims = ids.map((id) => claim(id === undefined ? {} : { origin: id }));
        const { origins, own, unnamed } = reliedOn(index, claims);
        const cited = origins.reduce((sum, one) => sum + one.claims, 0);
        expect(cited + own + unnamed).toBe(ids.length);
      })
    );
  });
});
