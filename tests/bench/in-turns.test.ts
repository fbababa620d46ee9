import { expect, it } from 'vitest';
import { inTurns } from './in-turns';

const SIDES = [{ name: 'a' }, { name: 'b' }];

it('measures sides in turns', async () => {
  const order: string[] = [];
  const { taken } = await inTurns(SIDES, 2, ({ name }) => {
    order.push(name);
    return Promise.resolve({ ms: order.length });
  });
  expect(order).toEqual(['a', 'b', 'a', 'b']);
  expect(taken).toEqual([
    [{ ms: 1 }, { ms: 3 }],
    [{ ms: 2 }, { ms: 4 }]
  ]);
});

it('goes on with the others when a side fails, does not try it again, and says why', async () => {
  const order: string[] = [];
  const { taken, failures } = await inTurns(SIDES, 2, ({ name }) => {
    order.push(name);
    return name === 'a'
      ? Promise.reject(new Error('\nno such page\nat …'))
      : Promise.resolve({ ms: 1 });
  });
  expect(order).toEqual(['a', 'b', 'b']);
  expect(taken).toEqual([[], [{ ms: 1 }, { ms: 1 }]]);
  expect(failures).toEqual(['a: no such page']);
});
