import { describe, expect, it, test } from 'vitest';
import { coverage } from '../../../src/lib/compile/reports/coverage';
import { claim, event, makeAtlas, source } from '../../make-atlas';

const TEXT = 'Head\n---\nOne two\n\nThree four\nFive\n';
const sources = [{ ...source('paper', '2023-09-12'), sha256: 'a1' }, source('page', '2023-09-12')];

function left(text: string, ...paragraphs: number[]) {
  const claims = paragraphs.map((paragraph) => claim({ source: 'paper', paragraph }));
  const events = [event('left', { claims })];
  return coverage(makeAtlas({ sources, events }), new Map([['a1', text]]));
}

describe('the coverage of a text', () => {
  test.each([
    [[], [1, 2, 3]],
    [[2], [1, 3]],
    [[2, 2, 1], [3]],
    [[3, 2, 1], []]
  ])('where %j are cited, %j are left', (cited, expected) => {
    const { covered, missing } = left(TEXT, ...cited);
    expect(covered).toMatchObject([{ source: 'paper', paragraphs: 3 }]);
    expect(covered[0]?.left.map(({ paragraph }) => paragraph)).toEqual(expected);
    expect(missing).toEqual([]);
  });

  test.each([
    ['One two three four five six', 'One two three four five six'],
    ['One two three four five six seven', 'One two three four five six …'],
    // Without spaces between words, six of them would be the whole sentence.
    ['열'.repeat(60), `${'열'.repeat(48)} …`]
  ])('"%s" is told by "%s"', (paragraph, words) => {
    expect(left(paragraph).covered[0]?.left).toEqual([{ paragraph: 1, words }]);
  });

  it('counts no claim of another source', () => {
    const events = [event('left', { claims: [claim({ source: 'page', paragraph: 1 })] })];
    const { covered } = coverage(makeAtlas({ sources, events }), new Map([['a1', TEXT]]));
    expect(covered[0]?.left).toHaveLength(3);
  });

  it('names the sources whose text is kept and not at hand', () => {
    const found = coverage(makeAtlas({ sources }), new Map());
    expect(found).toEqual({ covered: [], missing: ['paper'] });
  });

  it('leaves out a file that is cited by row, which has no paragraphs', () => {
    const events = [event('left', { claims: [claim({ source: 'paper', row: 2 })] })];
    const found = coverage(makeAtlas({ sources, events }), new Map([['a1', TEXT]]));
    expect(found).toEqual({ covered: [], missing: [] });
  });
});
