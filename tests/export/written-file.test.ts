import { expect, it } from 'vitest';
import { describeDownloads } from '../../src/lib/export/describe-downloads';
import { FORMATS } from '../../src/lib/export/formats';
import { writtenFile } from '../../src/lib/export/written-file';
import { readAtlas } from '../read-atlas';

const SITE = 'https://maps.example';

it('a file is written once, for its size and to be served', () => {
  const atlas = readAtlas('hanoi-2019');
  let times = 0;
  const format = { ...FORMATS[0]!, write: () => `written ${(times += 1)} time` };
  expect([writtenFile(atlas, format, SITE), writtenFile(atlas, format, SITE)]).toEqual([
    'written 1 time',
    'written 1 time'
  ]);
  expect(writtenFile({ ...atlas }, format, SITE)).toBe('written 2 time');
});

it('a file that names addresses is not written where the site’s own is not known', () => {
  const { files } = describeDownloads(readAtlas('hanoi-2019'), null);
  expect(files.map(({ bytes }) => bytes === null)).toEqual(
    FORMATS.map(({ addressed }) => addressed === true)
  );
});

it('the stated size of each file is that of what is served, in bytes', () => {
  const atlas = readAtlas('hanoi-2019');
  const sizes = describeDownloads(atlas, SITE).files.map(({ bytes }) => bytes ?? 0);
  expect(sizes).toEqual(
    FORMATS.map((format) => Buffer.byteLength(writtenFile(atlas, format, SITE)))
  );
  expect(Math.min(...sizes)).toBeGreaterThan(100);
});
