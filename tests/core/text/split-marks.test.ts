import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMarks } from '../../../src/lib/core/text/split-marks';

describe('the marks of a text', () => {
  it.each([
    ['It left [1].', ['It left ', 1, '.']],
    ['[1][2] It came', [1, 2, ' It came']],
    ['In [2023], [a], [ 1 ] and []', ['In ', 2023, ', [a], [ 1 ] and []']],
    ['', []]
  ])('of “%s” are numbers in square brackets alone', (text, parts) => {
    expect(splitMarks(text)).toEqual(parts);
  });

  it('take nothing from the text, whatever it says', () => {
    const part = fc.oneof(
      fc.string(),
      fc.nat({ max: 99 }).map((n) => `[${n}]`)
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const split = splitMarks(parts.join(''));
        expect(split.map((one) => (typeof one === 'number' ? `[${one}]` : one)).join('')).toBe(
          parts.join('')
        );
        expect(split).not.toContain('');
      })
    );
  });
});
