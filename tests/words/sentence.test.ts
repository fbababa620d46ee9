import { expect, it } from 'vitest';
import { capitalise, ensureFullStop, withinSentence } from '#words/sentence';

it('adds a stop where there is none', () => {
  expect(ensureFullStop('the report names Sunday')).toBe('the report names Sunday.');
});

it('adds none after a stop, even within a quotation', () => {
  expect(ensureFullStop('It says so.')).toBe('It says so.');
  expect(ensureFullStop('It says “now.”')).toBe('It says “now.”');
});

it('gives a sentence its capital, and a name within a sentence its small article', () => {
  expect(capitalise('denied by One')).toBe('Denied by One');
  expect(withinSentence('The White House')).toBe('the White House');
  expect(withinSentence('Theresa May')).toBe('Theresa May');
});
