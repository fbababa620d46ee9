import { expect, test } from 'vitest';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { dayWindow } from '../../src/lib/core/time/window';
import { differencesOf } from '../../src/lib/state/differences-of';
import { View } from '../../src/lib/state/view.svelte';
import { day } from '../make-atlas';
import { readAtlas } from '../read-atlas';

const twelfth = day('2023-09-12');
const atlas = readAtlas('kim-2023');

/** What a view shows and knows, held as the page holds it while nothing of it changes. */
function half(known: number | null, on = twelfth) {
  const { shown, knowledge } = new View(atlas, {
    ...PLAIN_ADDRESS,
    window: dayWindow(on),
    known
  });
  return { shown, knowledge: { lookup: knowledge.lookup } };
}

test('two halves that stay the same are compared once', () => {
  const [past, present] = [half(twelfth), half(null)];
  const told = differencesOf(past, present);
  expect(told.length).toBeGreaterThan(10);
  expect(differencesOf({ ...past }, { ...present })).toBe(told);
});

test('they are compared anew where either shows or knows something else', () => {
  const [past, present] = [half(twelfth), half(null)];
  const told = differencesOf(past, present);
  for (const other of [half(null, twelfth + 1), { ...present, knowledge: half(null).knowledge }])
    expect(differencesOf(past, other)).not.toBe(told);
  for (const other of [half(twelfth - 1), { ...past, knowledge: half(twelfth - 1).knowledge }])
    expect(differencesOf(other, present)).not.toBe(told);
});
