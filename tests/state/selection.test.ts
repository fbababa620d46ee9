import { expect, test } from 'vitest';
import { PLAIN_ADDRESS, type Address } from '../../src/lib/core/view/address';
import { View } from '../../src/lib/state/view.svelte';
import { readAtlas } from '../read-atlas';
import { day } from '../make-atlas';

const atlas = readAtlas('kim-2023');

function selectionOf(part: Partial<Address>) {
  const { asked, open } = new View(atlas, { ...PLAIN_ADDRESS, ...part }).selection;
  return { asked, open };
}

test('what is asked for is open once something is known of it', () => {
  const event = 'summit';
  expect(selectionOf({ event })).toEqual({ asked: event, open: event });
  expect(selectionOf({ event, known: day('2023-09-11') })).toEqual({ asked: event, open: null });
  const journey = 'train-2023';
  const asked = 'journey/train-2023';
  expect(selectionOf({ journey })).toEqual({ asked, open: asked });
  expect(selectionOf({ journey, known: day('2023-09-01') })).toEqual({ asked, open: null });
});

test('an address that asks for an event and a journey opens the event alone', () => {
  const both = selectionOf({ event: 'summit', journey: 'train-2023' });
  expect(both).toEqual({ asked: 'summit', open: 'summit' });
  expect(selectionOf({})).toEqual({ asked: null, open: null });
});
