import { describe, expect, it } from 'vitest';
import { cycled, heightByKey, snapped } from '../../../src/lib/panels/frame/sheet-height';

const PIXELS = { peek: 100, half: 370, full: 790 };

describe('cycled', () => {
  it('goes through the heights in turn', () => {
    expect([cycled('peek'), cycled('half'), cycled('full')]).toEqual(['half', 'full', 'peek']);
  });
});

describe('heightByKey', () => {
  it('goes up and down by the arrows, and stays at the ends', () => {
    expect(heightByKey('half', 'ArrowUp')).toBe('full');
    expect(heightByKey('full', 'ArrowUp')).toBe('full');
    expect(heightByKey('peek', 'ArrowDown')).toBe('peek');
  });

  it('leaves other keys alone', () => {
    expect(heightByKey('half', 'Tab')).toBeNull();
  });
});

describe('snapped', () => {
  it('comes to rest at the nearest height', () => {
    expect(snapped(300, 0, PIXELS)).toBe('half');
    expect(snapped(700, 0, PIXELS)).toBe('full');
  });

  it('goes on in the direction in which it was thrown', () => {
    expect(snapped(400, 1.5, PIXELS)).toBe('full');
    expect(snapped(340, -1, PIXELS)).toBe('peek');
  });
});
