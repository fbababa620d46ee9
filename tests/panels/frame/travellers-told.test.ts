import { expect, test } from 'vitest';
import { PLAIN_ADDRESS } from '../../../src/lib/core/view/address';
import { dayWindow } from '../../../src/lib/core/time/window';
import { travellersTold } from '../../../src/lib/panels/frame/travellers-told';
import { View } from '../../../src/lib/state/view.svelte';
import { day } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';

const atlas = readAtlas('kim-2023');
const train = atlas.journeys.filter(({ id }) => id === 'train-2023');
const where = 'Between Razdolnaya railway bridge and Vostochny spaceport station';
const otherName = 'A second journey';

function told(date: string, journeys = atlas.journeys, known: number | null = null): string[] {
  const address = { ...PLAIN_ADDRESS, window: dayWindow(day(date)), known };
  return travellersTold(new View({ ...atlas, journeys }, address));
}

test('a traveller on the way is told of by where it is', () => {
  expect(told('2023-09-12')).toEqual([where]);
  expect(told('2023-09-12', atlas.journeys, day('2023-09-11'))).toEqual([
    'Presumed to be heading for Vladivostok'
  ]);
});

test('nobody is told of before a journey begins, nor after it', () => {
  expect(told('2023-09-01')).toEqual([]);
  expect(told('2023-10-25')).toEqual([]);
});

test('of several travellers each is told of with its journey', () => {
  const two = [...train, ...train.map((one) => ({ ...one, id: 'other', name: otherName }))];
  expect(told('2023-09-12', two)).toEqual([
    `Kim’s journey to Russia, 2023: ${where}`,
    `${otherName}: ${where}`
  ]);
});
