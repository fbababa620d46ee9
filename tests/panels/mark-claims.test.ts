import { describe, expect, it } from 'vitest';
import { markClaims } from '../../src/lib/panels/source/mark-claims';
import { claim } from '../make-atlas';

const TEXT = ['The ship', 'It left the old port at noon, they said.', 'It left again.'];
const at = (id: string, passage: string, paragraph = 2) => claim({ id, paragraph, passage });

/** The paragraph with its passages in brackets, each followed by the claims that end there. */
const drawn = (...claims: Parameters<typeof markClaims>[1]) =>
  markClaims(TEXT, claims).map((pieces) =>
    pieces
      .map(({ text, marked, ends }) => `${marked ? `[${text}]` : text}${ends.join('+')}`)
      .join('')
  );

describe('the passages of claims in a text', () => {
  it('are marked in their paragraphs, and lose nothing of the text', () => {
    expect(drawn(at('a', 'old port'), at('b', 'again', 3))).toEqual([
      'The ship',
      'It left the [old port]a at noon, they said.',
      'It left [again]b.'
    ]);
    const pieces = markClaims(TEXT, [at('a', 'left,noon'), at('b', 'port at')]);
    expect(pieces.map((paragraph) => paragraph.map(({ text }) => text).join(''))).toEqual(TEXT);
  });

  it('may overlap, hold one another, or be the same', () => {
    expect(drawn(at('a', 'left the old'), at('b', 'old port'))[1]).toBe(
      'It [left the ][old]a[ port]b at noon, they said.'
    );
    expect(drawn(at('a', 'left,noon'), at('b', 'port'))[1]).toBe(
      'It [left the old ][port]b[ at noon]a, they said.'
    );
    expect(drawn(at('a', 'noon'), at('b', 'NOON'))[1]).toBe(
      'It left the old port at [noon]a+b, they said.'
    );
  });

  it('mark nothing where they are not found in their paragraph, or have none', () => {
    expect(
      drawn(at('a', 'old port', 3), at('b', 'harbour'), claim({ passage: 'old port' }))
    ).toEqual(TEXT);
  });
});
