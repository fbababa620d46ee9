import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OnceAtRest } from '../../src/lib/state/once-at-rest';

let arrived: string[];
let changes: OnceAtRest<string>;
let frame: number;

beforeEach(() => {
  vi.useFakeTimers();
  arrived = [];
  frame = 10;
  const frames = {
    requestAnimationFrame: (then: () => void) => Number(setTimeout(then, frame)),
    cancelAnimationFrame: (id: number) => clearTimeout(id)
  };
  changes = new OnceAtRest<string>(
    { rest: 100, wait: 450 },
    (value) => arrived.push(value),
    frames
  );
});
afterEach(() => vi.useRealTimers());

test('of several changes the last arrives, once there has been no other for a while', () => {
  changes.take('a');
  vi.advanceTimersByTime(80);
  changes.take('b');
  vi.advanceTimersByTime(119);
  expect(arrived).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(arrived).toEqual(['b']);
  vi.advanceTimersByTime(1000);
  expect(arrived).toEqual(['b']);
});

test('changes that come one a frame are no rest, however slow the frames', () => {
  frame = 200;
  changes.take('a');
  vi.advanceTimersByTime(300);
  changes.take('b');
  vi.advanceTimersByTime(149);
  expect(arrived).toEqual([]);
});

test('what never rests arrives now and then', () => {
  for (let i = 0; i < 20; i++) {
    changes.take(String(i));
    vi.advanceTimersByTime(50);
  }
  expect(arrived).toEqual(['8', '17']);
});

test('what has been stopped does not arrive, on whichever way it is', () => {
  for (const after of [0, 105, 115]) {
    changes.take('a');
    vi.advanceTimersByTime(after);
    changes.stop();
    vi.advanceTimersByTime(1000);
  }
  expect(arrived).toEqual([]);
});
