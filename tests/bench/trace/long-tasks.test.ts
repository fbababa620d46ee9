import { expect, it } from 'vitest';
import { longTasks } from './long-tasks';
import { isMap, MAP_URL, made, named } from './made-trace';
import { threadsOf } from './threads';
import type { TraceEvent } from './trace-event';

const long = (events: TraceEvent[]) =>
  longTasks(threadsOf([named('CrRendererMain'), ...events]).main, isMap);

it('is a task of 50 ms or more, told by when it began after the first task', () => {
  expect(long([made('RunTask', 1000, 1049), made('RunTask', 1100, 1150)])).toEqual([
    { at: 100, ms: 50, ofMap: false }
  ]);
});

it('is of the map if MapLibre runs for half of it, in whatever calls', () => {
  const half = [
    made('FunctionCall', 0, 30, { url: MAP_URL }),
    made('FunctionCall', 5, 25, { url: MAP_URL }),
    made('FunctionCall', 40, 60, { url: MAP_URL })
  ];
  expect(long([made('RunTask', 0, 100), ...half])).toEqual([{ at: 0, ms: 100, ofMap: true }]);
  expect(long([made('RunTask', 0, 102), ...half])).toEqual([{ at: 0, ms: 102, ofMap: false }]);
});
