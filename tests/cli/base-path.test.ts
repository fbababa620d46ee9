import { expect, test } from 'vitest';
import { basePath } from '../../src/cli/base-path';

test.each([undefined, ''])('%o is the root', (value) => {
  expect(basePath(value)).toBe('');
});

test.each(['/dateline', '/maps/dateline', '/~user/v1.2'])('%s is kept', (value) => {
  expect(basePath(value)).toBe(value);
});

test.each(['/', 'dateline', '/dateline/', '//host', '/a/../b', '/a b', 'https://host/a'])(
  '%s is refused by name',
  (value) => {
    expect(() => basePath(value)).toThrow(
      `BASE_PATH: expected a path such as "/dateline", found "${value}"`
    );
  }
);
