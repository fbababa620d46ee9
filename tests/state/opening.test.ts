import { expect, test } from 'vitest';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { dayWindow } from '../../src/lib/core/time/window';
import { View } from '../../src/lib/state/view.svelte';
import { claim, day, event, makeAtlas, place, source, when } from '../make-atlas';

const parts = {
  places: [place('a')],
  sources: [source('paper', '2023-09-12')],
  events: [event('first', { when: when('2023-09-10'), place: 'a', claims: [claim({})] })]
};
const tenth = day('2023-09-10');
const range = { from: tenth, to: tenth + 3 };
const window = { days: range, hour: null };

function opened(
  firstWindow: { from: number; to: number },
  part: Partial<typeof PLAIN_ADDRESS> = {}
) {
  return new View({ ...makeAtlas(parts), firstWindow }, { ...PLAIN_ADDRESS, ...part });
}

test('the atlas’s own address is its opening, and so is its range of days', () => {
  expect(opened(range).opening.shown).toBe(true);
  expect(opened(range, { window }).opening.shown).toBe(true);
  expect(opened({ from: tenth, to: tenth + 1 }).opening.shown).toBe(true);
});

test('a link to a day is not, even where the atlas opens on that day', () => {
  expect(opened(range, { window: dayWindow(tenth) }).opening.shown).toBe(false);
  const single = opened({ from: tenth, to: tenth + 1 }, { window: dayWindow(tenth) });
  expect(single.opening.shown).toBe(false);
});

test('what rests on all reports is not said under a second clock, nor beside a card', () => {
  expect(opened(range, { known: 'then' }).opening.shown).toBe(false);
  expect(opened(range, { event: 'first' }).opening.shown).toBe(false);
});

test('a filter changes what is listed below it, and leaves it where it is', () => {
  const filter = { ...PLAIN_ADDRESS.filter, place: ['a'] };
  expect(opened(range, { filter }).opening.shown).toBe(true);
});

test('leaving it ends it, and coming back to its days opens it again', () => {
  const view = opened(range);
  view.setWindow(dayWindow(tenth + 1), 'push');
  expect(view.opening.shown).toBe(false);
  view.setWindow(window, 'push');
  expect(view.opening.shown).toBe(true);
});

test('a single day that was left is a day like others', () => {
  const view = opened({ from: tenth, to: tenth + 1 });
  view.setWindow(dayWindow(tenth + 1), 'keys');
  view.setWindow(dayWindow(tenth), 'keys');
  expect(view.opening.shown).toBe(false);
});

test('its days are given once to the player that takes them', () => {
  const { opening } = opened(range);
  opening.play();
  expect(opening.take()).toEqual(range);
  expect(opening.take()).toBeNull();
  const single = opened({ from: tenth, to: tenth + 1 }).opening;
  single.play();
  expect(single.take()).toEqual({ from: tenth, to: Infinity });
});
