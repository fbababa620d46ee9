import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoClock } from '../../../src/lib/core/time/iso-clock';
import { parseClock } from '../../../src/lib/core/time/parse-clock';

test('a time is read back as written, by any clocks', () => {
  const minutes = fc.integer({ min: -100_000_000, max: 100_000_000 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: -840, max: 840 }), (minute, offset) => {
      const { value } = parseClock(isoClock(minute * 60, offset));
      expect(value).toEqual({ instant: minute * 60, offset, approximate: false });
    })
  );
});
