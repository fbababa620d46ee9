import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { dayWindow, sameWindow, type Window } from '../../src/lib/core/window';
import { nextStop } from '../../src/lib/timeline/next-stop';
import { Player } from '../../src/lib/timeline/player.svelte';

/** A view of which only the window and the dated days are there, with what was shown and settled. */
class FakeView {
  window: Window = dayWindow(0);
  shown: number[] = [];
  acts: string[] = [];
  constructor(readonly dated: number[]) {}

  setWindow(window: Window, act: string): void {
    if (sameWindow(window, this.window)) return;
    this.window = window;
    this.shown.push(window.days.to - 1);
    this.acts.push(act);
  }

  settle(): void {
    this.acts.push('settle');
  }
}

/** A clock that goes on when told. */
class FakeClock {
  waiting: (() => void) | null = null;
  beats: number[] = [];

  later = (callback: () => void, milliseconds: number) => {
    this.waiting = callback;
    this.beats.push(milliseconds);
    return () => (this.waiting = null);
  };

  tick(): boolean {
    const callback = this.waiting;
    this.waiting = null;
    callback?.();
    return callback !== null;
  }

  run(): void {
    while (this.tick());
  }
}

let clock: FakeClock;
beforeEach(() => (clock = new FakeClock()));

test('shows every dated day once, and skips the long empty stretches', () => {
  const view = new FakeView([1, 3, 4, 40, 41]);
  const player = new Player(view, clock.later);
  player.play();
  clock.run();
  expect(view.shown).toEqual([1, 2, 3, 4, 40, 41]);
  expect(player.playing).toBe(false);
});

test('every dated day behind the window is shown once, in order, whatever the days', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1 });
  fc.assert(
    fc.property(days, (unsorted) => {
      const dated = unsorted.sort((a, b) => a - b);
      const view = new FakeView(dated);
      new Player(view, clock.later).play();
      clock.run();
      expect(view.shown.filter((day) => dated.includes(day))).toEqual(dated);
    })
  );
});

test('a run is one gesture, settled at its end', () => {
  const view = new FakeView([1, 2, 3]);
  new Player(view, clock.later).play();
  clock.run();
  expect(view.acts).toEqual(['gesture', 'gesture', 'gesture', 'settle']);
});

test('the beat is a second at 1x and follows the speed', () => {
  const player = new Player(new FakeView([1, 2, 3]), clock.later);
  player.play();
  player.speed = 4;
  clock.run();
  expect(clock.beats).toEqual([1000, 250, 250]);
});

test('pausing stops at once', () => {
  const view = new FakeView([1, 2, 3]);
  const player = new Player(view, clock.later);
  player.play();
  clock.tick();
  player.pause();
  expect(clock.tick()).toBe(false);
  expect(view.shown).toEqual([1]);
});

test('gives way to whoever else moves the window', () => {
  const view = new FakeView([1, 2, 3, 9]);
  const player = new Player(view, clock.later);
  player.play();
  clock.tick();
  // Not to the last dated day, at which it would stop by itself.
  view.window = dayWindow(2);
  clock.tick();
  expect(player.playing).toBe(false);
  expect(view.window).toEqual(dayWindow(2));
});

test('from the last day it begins again', () => {
  const view = new FakeView([1, 2]);
  view.window = dayWindow(2);
  new Player(view, clock.later).play();
  clock.run();
  expect(view.shown).toEqual([1, 2]);
});

test('a range keeps its length', () => {
  const view = new FakeView([1, 30]);
  view.window = { days: { from: -3, to: 1 }, hour: null };
  new Player(view, clock.later).play();
  clock.run();
  expect(view.window.days).toEqual({ from: 27, to: 31 });
});

test('an atlas without dated events does not play', () => {
  const player = new Player(new FakeView([]), clock.later);
  player.play();
  expect(player.playing).toBe(false);
});

test('a week is played through, more is skipped', () => {
  expect(nextStop(0, [7])).toBe(1);
  expect(nextStop(0, [8])).toBe(8);
  expect(nextStop(8, [8])).toBeNull();
});
