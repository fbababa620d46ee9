import { expect, test } from 'vitest';
import { inLanes } from './in-lanes';

test('runs as many as there are lanes, and gives the results in order', async () => {
  let running = 0;
  let most = 0;
  const results = await inLanes(2, [3, 1, 2, 0], async (turns) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    running -= 1;
    return turns * 10;
  });
  expect(results).toEqual([30, 10, 20, 0]);
  expect(most).toBe(2);
});

test('needs no more lanes than items', async () => {
  expect(await inLanes(8, ['a'], async (item) => item)).toEqual(['a']);
  expect(await inLanes(8, [], async (item) => item)).toEqual([]);
});
