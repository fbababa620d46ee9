import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMap, MAP_URL, made, named } from './made-trace';
import { sumByKind } from './sum-by-kind';
import { threadsOf } from './threads';
import type { TraceEvent } from './trace-event';

const sum = (events: TraceEvent[]) =>
  sumByKind(threadsOf([named('CrRendererMain'), ...events]).main, isMap);
const NONE = { script: 0, map: 0, idle: 0, style: 0, layout: 0, paint: 0, other: 0 };

it('counts a slice without the slices in it', () => {
  expect(
    sum([
      made('RunTask', 0, 100),
      made('FireAnimationFrame', 10, 60),
      made('FunctionCall', 12, 58),
      made('UpdateLayoutTree', 20, 30),
      made('Layout', 30, 45),
      made('Paint', 60, 80),
      made('Commit', 80, 85)
    ])
  ).toEqual({ ...NONE, script: 25, style: 10, layout: 15, paint: 25, other: 25 });
});

it("counts MapLibre's calls, and what they call, as the map's, but not the layout that they cause", () => {
  expect(
    sum([
      made('RunTask', 0, 50),
      made('FunctionCall', 0, 40, { url: MAP_URL }),
      made('FunctionCall', 5, 15, { url: 'http://site/_app/ours.js' }),
      made('Layout', 20, 28),
      made('v8.callFunction', 28, 30)
    ])
  ).toEqual({ ...NONE, map: 32, layout: 8, other: 10 });
});

it('counts script in idle time apart, but not the layout that it causes', () => {
  expect(
    sum([
      made('RunTask', 0, 50),
      made('FireIdleCallback', 0, 40),
      made('FunctionCall', 5, 35),
      made('Layout', 20, 28)
    ])
  ).toEqual({ ...NONE, idle: 32, layout: 8, other: 10 });
});

it('counts what has no kind of its own to what is around it', () => {
  expect(sum([made('RunTask', 0, 10), made('Paint', 0, 8), made('SomethingNew', 2, 6)])).toEqual({
    ...NONE,
    paint: 8,
    other: 2
  });
});

it('counts nothing outside tasks', () => {
  expect(sum([made('Paint', 0, 8), made('RunTask', 10, 11)])).toEqual({ ...NONE, other: 1 });
});

it('adds up to the length of all tasks', () => {
  const inner = fc.tuple(
    fc.constantFrom('Paint', 'Layout', 'FunctionCall', 'SomethingNew'),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 40 })
  );
  fc.assert(
    fc.property(fc.array(inner, { maxLength: 12 }), (slices) => {
      const events = slices.map(([name, from, length]) => made(name, from, from + length));
      const kinds = sum([made('RunTask', 0, 140), ...events]);
      const all = Object.values(kinds).reduce((total, ms) => total + ms, 0);
      expect(all).toBeCloseTo(140);
    })
  );
});
