import { describe, expect, it } from 'vitest';
import { isolate, withoutIsolates } from '../../../src/lib/core/text/isolate';

describe('a foreign text within a sentence of ours', () => {
  it.each(['قطار يصل!', 'רכבת', 'the رحلة ship', 'ހަބަރު', '\u{1E900}\u{1E901}'])(
    'is set apart where it has letters from right to left: %s',
    (text) => {
      expect(isolate(text)).toBe(`\u2068${text}\u2069`);
      expect(withoutIsolates(`At ${isolate(text)}.`)).toBe(`At ${text}.`);
    }
  );

  it.each(['', 'Hamhŭng', 'Комсомольск', '평양', '東京', 'กรุงเทพ', '👨‍👩‍👧', '१२'])(
    'stays as it is where it has none: %s',
    (text) => {
      expect(isolate(text)).toBe(text);
    }
  );
});
