import { expect, it } from 'vitest';
import { markPassage } from '../../../src/lib/panels/card/mark-passage';

const mark = (paragraph: string, passage: string) => markPassage([paragraph], 1, passage);
const marked = (paragraph: string, passage: string) => mark(paragraph, passage)?.marked;

it('splits the paragraph at the passage and loses nothing of it', () => {
  expect(mark('They left at noon.', 'left')).toEqual({
    before: 'They ',
    marked: 'left',
    after: ' at noon.'
  });
});

it('ignores case, accents, quotes and the width of white space', () => {
  expect(marked('On Sunday, Hamhŭng “saw”  it', 'hamhung "SAW" it')).toBe('Hamhŭng “saw”  it');
});

it('keeps to whole words', () => {
  expect(marked('The trains and the train', 'train')).toBe('train');
  expect(mark('The trains and the train', 'train')?.before).toBe('The trains and the ');
});

it('spans from start to end', () => {
  expect(marked('at noon the train left the old station', 'train,station')).toBe(
    'train left the old station'
  );
});

it('chooses the match that prefix and suffix enclose', () => {
  const text = 'the train came, the train went';
  expect(mark(text, 'train,-went')?.before).toBe('the train came, the ');
  expect(mark(text, 'came%2C the-,train')?.before).toBe('the train came, the ');
});

it('finds a passage at the very end, and none that is not there', () => {
  expect(mark('to the end', 'end')?.after).toBe('');
  expect(mark('to the end', 'start')).toBeNull();
  expect(mark('to the end', 'a,b,c')).toBeNull();
});

it('marks only the first match in the whole text, and in the paragraph named', () => {
  const text = ['They left.', 'The train left at noon.'];
  expect(markPassage(text, 1, 'left')?.before).toBe('They ');
  expect(markPassage(text, 2, 'left')).toBeNull();
  expect(markPassage(text, 2, 'left at')?.before).toBe('The train ');
  expect(markPassage(text, 3, 'left')).toBeNull();
});
