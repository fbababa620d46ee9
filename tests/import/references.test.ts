import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/import/import-file';
import { bring, compileBrought, context, given } from './read-import';

describe('a reference', () => {
  it('of CSL-JSON is taken as it stands, without the prose of others', () => {
    const { sources } = bring(given('csl/zotero.json'));
    expect(sources[0]).toEqual({
      id: 'http://zotero.org/users/1/items/ABCD2345',
      type: 'article-newspaper',
      'container-title': 'The Invented Gazette',
      language: 'en',
      title: 'The train leaves',
      URL: 'https://gazette.example/train',
      author: [{ family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van den' }],
      accessed: { 'date-parts': [['2024', 1, 2]] },
      issued: { 'date-parts': [['2023', 9, 12]] }
    });
    expect(sources[1]?.note).toBeUndefined();
    expect(bring(given('csl/zotero.json'), { mine: ['note'] }).sources[1]?.note).toBe(
      'My own remark.'
    );
  });

  it.each([
    ['bibtex/zotero.bib', 'berg_train_2023', [[2023, 9]]],
    ['bibtex/biblatex.bib', 'gazette2023', [[2023, 9, 12]]],
    ['ris/catalogue.ris', 'rec001', [[1998]]]
  ])('of %s keeps its id, %s, and its date', (name, id, parts) => {
    const [source] = bring(given(name)).sources;
    expect(source?.id).toBe(id);
    expect(source?.issued).toEqual({ 'date-parts': parts });
  });

  it('of RIS keeps its authors, its paper and its day', () => {
    expect(bring(given('ris/zotero.ris')).sources[0]).toMatchObject({
      type: 'article-newspaper',
      title: 'The train leaves',
      author: [{ family: 'Berg', given: 'Ida' }],
      'container-title': 'The Invented Gazette',
      issued: { 'date-parts': [[2023, 9, 12]] }
    });
  });

  it('with an id in other letters has a word for its address', () => {
    const { atlas } = compileBrought(bring(given('csl/odd.json')));
    expect(atlas?.sources.map(({ slug }) => slug)).toEqual([
      '7',
      expect.stringMatching(/^[0-9a-f]{6}$/)
    ]);
  });
});

it.each([
  ['a.bib', 'no entries', 'expected an entry'],
  ['a.ris', '', 'expected a record'],
  ['a.json', '[{"type": 1, "title": ', 'a.json: 1:23 expected']
])('%s with %j is refused with the reason', (name, text, expected) => {
  expect(importFile({ name, text }, context()).issue).toContain(expected);
});

describe('of any list', () => {
  const word = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('a', 'A', 'book'));
  const item = fc.oneof(
    fc.record(
      {
        id: fc.oneof(word, fc.nat({ max: 3 })),
        type: word,
        title: word,
        issued: fc.oneof(word, fc.constant({ 'date-parts': [[2023, 9, 12]] }), fc.constant(null)),
        URL: fc.constantFrom('https://gazette.example/a', 'none'),
        author: fc.oneof(
          word,
          fc.array(fc.record({ family: word, given: word }), { maxLength: 2 })
        ),
        volume: fc.anything({ maxDepth: 1 })
      },
      { requiredKeys: [] }
    ),
    fc.constantFrom(null, 'text', 7)
  );

  it('every item lands or is named, once, and what lands compiles', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const text = JSON.stringify(items);
        const brought = bring({ name: 'a.json', text }, {}, 'csl-json');
        const { rows } = brought.report;
        expect(rows.map(({ row }) => row)).toEqual(items.map((_, i) => i + 1));
        expect(rows.filter(({ landed }) => landed)).toHaveLength(brought.sources.length);
        const { issues } = compileBrought(brought);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});
