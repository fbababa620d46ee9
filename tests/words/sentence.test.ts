import { expect, it } from 'vitest';
import { ensureFullStop } from '#words/sentence';

it('adds a stop where there is none', () => {
  expect(ensureFullStop('the report names Sunday')).toBe('the report names Sunday.');
});

it('adds none behind a stop, be it within a quotation', () => {
  expect(ensureFullStop('It says so.')).toBe('It says so.');
  expect(ensureFullStop('It says “now.”')).toBe('It says “now.”');
});
