import { expect, it } from 'vitest';
import { kilometres, numberInWords } from '#words/numbers';

it.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13']
])('%i is told as “%s”, for only numbers up to twelve have a word', (number, expected) => {
  expect(numberInWords(number)).toBe(expected);
});

it('sets the thousands of a length apart', () => {
  expect(kilometres(1210)).toBe('1,210 km');
});
