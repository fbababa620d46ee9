import { expect, it } from 'vitest';
import { describeDownloads } from '../../src/lib/export/describe-downloads';
import { FORMATS } from '../../src/lib/export/formats';
import { writtenFile } from '../../src/lib/export/written-file';
import { readAtlas } from '../read-atlas';

it('a file is written once, for its size and to be served', () => {
  const atlas = readAtlas('hanoi-2019');
  let times = 0;
  const format = { ...FORMATS[0]!, write: () => `written ${(times += 1)} time` };
  expect([writtenFile(atlas, format), writtenFile(atlas, format)]).toEqual([
    'written 1 time',
    'written 1 time'
  ]);
  expect(writtenFile({ ...atlas }, format)).toBe('written 2 time');
});

it('the stated size of each file is that of what is served, in bytes', () => {
  const atlas = readAtlas('hanoi-2019');
  const sizes = describeDownloads(atlas).files.map(({ bytes }) => bytes);
  expect(sizes).toEqual(FORMATS.map((format) => Buffer.byteLength(writtenFile(atlas, format))));
  expect(Math.min(...sizes)).toBeGreaterThan(100);
});
