import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/lib/compile/sources/slug-of';

describe('the slug of a source', () => {
  it.each([
    ['seed-000', 'seed-000'],
    ['kimTrain2023', 'kimtrain2023'],
    ['http://zotero.org/users/1234567/items/ABCD2345', 'abcd2345'],
    ['https://www.zotero.org/groups/77/items/WXYZ6789', 'wxyz6789'],
    ['https://paper.example/2023/09/12/', 'https-paper-example-2023-09-12'],
    ['Müller & Søn, 2023', 'muller-s-n-2023'],
    ['42', '42'],
    ['기차', ''],
    ['-- --', '']
  ])('of %s is %s', (id, slug) => {
    expect(slugOf(id)).toBe(slug);
  });

  it('is words joined by hyphens or nothing, and that of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (id) => {
        const slug = slugOf(id);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      })
    );
  });
});
