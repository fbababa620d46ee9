import { expect, it } from 'vitest';
import { withStop } from '../../../src/lib/core/text/with-stop';

it('adds a stop where there is none', () => {
  expect(withStop('the report names Sunday')).toBe('the report names Sunday.');
});

it('adds none behind a stop, be it within a quotation', () => {
  expect(withStop('It says so.')).toBe('It says so.');
  expect(withStop('It says “now.”')).toBe('It says “now.”');
});
