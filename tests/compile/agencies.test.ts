import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { publisherName } from '../../src/lib/core/evidence/publisher-name';
import { toldBy } from '../../src/lib/core/wording/told-by';
import { readAtlas } from '../read-atlas';

describe.each(['hanoi-2019', 'kim-2023'])('the sources of %s', (id) => {
  const index = indexAtlas(readAtlas(id));
  const { sources, events } = index.atlas;

  it('name an agency as the author, never within the name of its client', () => {
    const hidden = sources.filter(({ container = '' }) => /, via |\(/.test(container));
    expect(hidden.map(({ container }) => container)).toEqual([]);
    const outlets = new Set(
      [...index.origins.values()].flatMap(({ name, outlet }) => (outlet ? name : []))
    );
    const literals = sources.flatMap(({ author }) =>
      author.flatMap(({ literal }) => literal ?? [])
    );
    expect(literals.filter((literal) => !outlets.has(literal))).toEqual([]);
  });

  it('cite nobody by whom they are themselves', () => {
    const told = events.flatMap(({ kind, claims }) =>
      claims.flatMap((claim) => {
        const source = index.sources.get(claim.source);
        const { cited } = toldBy(index, kind, claim);
        return source && cited !== null ? [{ by: publisherName(index, source), cited }] : [];
      })
    );
    expect(told.length).toBeGreaterThan(5);
    const plain = (name: string) => name.replace(/[\u2066-\u2069]/g, '').replace(/^The /, 'the ');
    const selves = told.filter(({ by, cited }) =>
      plain(by)
        .split(', in ')
        .some((one) => plain(cited).split(', via ')[0] === plain(one))
    );
    expect(selves).toEqual([]);
  });
});
