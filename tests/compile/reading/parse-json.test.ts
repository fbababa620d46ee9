import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/lib/compile/reading/parse-json';

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (json, indent) => {
        const value: unknown = JSON.parse(json);
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toMatchObject({ faults: [] });
        expect(parseJson(text).document?.value).toEqual(value);
      })
    );
  });

  it('takes nothing that JSON.parse does not', () => {
    const accepts = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const bit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '01',
      '-',
      '1.',
      'null',
      "'a'",
      '"\t"',
      '\u00a0',
      ' '
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 8 }), (bits) => {
        const text = bits.join('');
        const { document, faults } = parseJson(text);
        const twice = faults.some(({ message }) => message.includes('each name once'));
        expect(document !== undefined).toBe(accepts(text));
        expect(faults.length === 0 || twice).toBe(accepts(text));
      }),
      { numRuns: 2000 }
    );
  });

  it('knows where each part stands', () => {
    const { document } = parseJson('{\n  "a": [1,\n    { "b": 2 }]\n}');
    expect(document?.valueAt([])).toEqual({ line: 1, column: 1 });
    expect(document?.valueAt(['a', 1, 'b'])).toEqual({ line: 3, column: 12 });
    expect(document?.keyAt(['a', 1, 'b'])).toEqual({ line: 3, column: 7 });
    expect(document?.valueAt(['a', 1, 'missing'])).toEqual({ line: 3, column: 5 });
  });

  it.each([
    ['', '1:1 expected JSON, found an empty file'],
    ['{"a": 1,}', '1:8 expected no comma before }, found one'],
    ['[1 2]', '1:4 expected a comma between this and what is before it, found none'],
    ['{"a" 1}', '1:6 expected a colon between the name and its value, found "1}"'],
    ['{"a": null;}', '1:11 expected a comma or }, found ";}"'],
    ['[10., 51]', '1:2 expected a number, found "10."'],
    ['[1] 2', '1:5 expected the end of the file, found "2"'],
    ['{"a": 1,\n "a": 2}', '2:2 expected each name once, found "a" again'],
    ['['.repeat(9999), '1:41 expected at most 40 levels, found "["']
  ])('%j', (text, expected) => {
    const [fault] = parseJson(text).faults;
    expect(`${fault?.line}:${fault?.column} ${fault?.message}`).toBe(expected);
  });

  it('makes no prototype of a member named __proto__', () => {
    const value = parseJson('{"__proto__": {"a": 1}}').document?.value;
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});
