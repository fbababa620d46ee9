import { expect, test } from 'vitest';
import { daySentences } from '../../src/lib/compile/conversion/day-sentences';
import { claim, day, event } from '../make-atlas';

const events = [
  event('left', {
    claims: [claim({ id: 'one', source: 'paper' }), claim({ id: 'two', source: 'agency' })]
  })
];

const sentencesOf = (...steps: { at: string; text: string; claims: string[] }[]) =>
  daySentences({ headline: '', deck: '', steps }, events);

test('the first sentence of a day, without its marks, and the sources that it rests on', () => {
  const text =
    'The ship left port [2] at 10:15, the paper said [2], and others [1]. It came back [1].';
  expect(sentencesOf({ at: '2023-09-10?event=left', text, claims: ['one', 'two'] })).toEqual([
    {
      day: day('2023-09-10'),
      text: 'The ship left port at 10:15, the paper said, and others.',
      sources: ['agency', 'paper']
    }
  ]);
});

test('a sentence without marks rests on all of the step’s claims', () => {
  const told = sentencesOf({
    at: '2023-09-10',
    text: 'It left. So [1] [2].',
    claims: ['one', 'two']
  });
  expect(told).toMatchObject([{ text: 'It left.', sources: ['paper', 'agency'] }]);
});

test('one sentence a day: not of ranges, of hours, or of what was known then', () => {
  const elsewhere = ['?to=2023-09-12', '?hour=06', '?known=2023-09-10'].map((query) => ({
    at: `2023-09-10${query}`,
    text: 'Something else [1].',
    claims: ['one']
  }));
  const told = sentencesOf(
    ...elsewhere,
    { at: '2023-09-10', text: 'It left [1].', claims: ['one'] },
    { at: '2023-09-10', text: 'Later [2].', claims: ['one', 'two'] }
  );
  expect(told.map(({ text }) => text)).toEqual(['It left.']);
});
