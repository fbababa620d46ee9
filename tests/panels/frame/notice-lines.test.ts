import { expect, test } from 'vitest';
import { noticeLines } from '../../../src/lib/panels/frame/notice-lines';

test('three sentences are shown, and more are counted', () => {
  expect(noticeLines(['a'])).toEqual(['a']);
  expect(noticeLines(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(noticeLines(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', '2 more ignored']);
});
