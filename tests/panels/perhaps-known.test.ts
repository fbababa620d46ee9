import { expect, it } from 'vitest';
import { perhapsKnown } from '../../src/lib/panels/perhaps-known';
import { day, sampleEvent, sampleIndex } from './sample-atlas';

const { event } = sampleEvent('landing');
const perhaps = (iso: string) => perhapsKnown(sampleIndex, event, day(iso)).map(({ id }) => id);

it('takes the claims whose source may have come out by the day or later', () => {
  expect(perhaps('2023-09-11')).toEqual(['landing-3']);
  expect(perhaps('2023-09-13')).toEqual(['landing-3']);
});

it('takes none before its first possible day, nor from its last on', () => {
  expect(perhaps('2023-09-10')).toEqual([]);
  expect(perhaps('2023-09-14')).toEqual([]);
});

it('takes none where all reports are known', () => {
  expect(perhapsKnown(sampleIndex, event, null)).toEqual([]);
});
