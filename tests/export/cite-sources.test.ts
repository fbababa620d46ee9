import { expect, test } from 'vitest';
import { citeSources } from '../../src/lib/export/cite-sources';
import { source } from '../make-atlas';

test('two articles by one agency in one year are cited each as if alone, without a letter', () => {
  const author = [{ literal: 'The Agency' }];
  const cited = citeSources([
    { ...source('herald', '2023-09-12'), author },
    { ...source('courier', '2023-09-17'), author }
  ]);
  const textOf = (id: string) => cited[id]?.map(({ text }) => text).join('');
  expect(textOf('herald')).toBe('The Agency. (2023, September 12). herald. The herald.');
  expect(textOf('courier')).toBe('The Agency. (2023, September 17). courier. The courier.');
});
