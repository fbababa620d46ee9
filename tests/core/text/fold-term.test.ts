import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldTerm } from '../../../src/lib/core/text/fold-text';

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 20 });

it('ignores case, accents and repeated white space', () => {
  expect(foldTerm(' Mount\u00a0 Kŭmgang\u2019s\tSUMMIT ')).toBe("mount kumgang's summit");
});

it('folds plain letters alone as it folds them among others', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      expect(foldTerm(`x${text}x…`)).toBe(`${foldTerm(`x${text}x`)}...`);
    })
  );
});
