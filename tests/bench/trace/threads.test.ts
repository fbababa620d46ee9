import { expect, it } from 'vitest';
import { made, named } from './made-trace';
import { tasksOf, threadsOf } from './threads';

it('takes the busiest of the main threads, and the workers of its process alone', () => {
  const { main, workers } = threadsOf([
    named('CrRendererMain', 1, 1),
    named('CrRendererMain', 1, 2),
    named('DedicatedWorker thread', 5, 2),
    named('DedicatedWorker thread', 6, 1),
    named('Compositor', 7, 2),
    made('RunTask', 0, 5, { pid: 1, tid: 1 }),
    made('RunTask', 0, 9, { pid: 2, tid: 1 }),
    made('RunTask', 1, 4, { pid: 2, tid: 5 }),
    made('RunTask', 1, 90, { pid: 1, tid: 6 }),
    made('RunTask', 1, 90, { pid: 2, tid: 7 })
  ]);
  expect(main.map(({ from, to }) => [from, to])).toEqual([[0, 9]]);
  expect(workers.map((worker) => worker.map(({ to }) => to))).toEqual([[4]]);
});

it('puts a slice before those in it', () => {
  const { main } = threadsOf([
    named('CrRendererMain'),
    made('Paint', 2, 3),
    made('FunctionCall', 0, 5),
    made('RunTask', 0, 8)
  ]);
  expect(main.map(({ name }) => name)).toEqual(['RunTask', 'FunctionCall', 'Paint']);
  expect(tasksOf(main)).toHaveLength(1);
});

it('has nothing to say of a trace without a page', () => {
  expect(threadsOf([made('RunTask', 0, 9)])).toEqual({ main: [], workers: [] });
});
