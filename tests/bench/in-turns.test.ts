import { expect, it } from 'vitest';
import { inTurns, noTurns } from './in-turns';

const SIDES = [{ name: 'a' }, { name: 'b' }];

it('measures sides in turns', async () => {
  const order: string[] = [];
  const turns = noTurns(SIDES);
  await inTurns(turns, SIDES, 2, ({ name }) => {
    order.push(name);
    return Promise.resolve({ ms: order.length });
  });
  expect(order).toEqual(['a', 'b', 'a', 'b']);
  expect(turns.taken).toEqual([
    [{ ms: 1 }, { ms: 3 }],
    [{ ms: 2 }, { ms: 4 }]
  ]);
});

it('goes on with the others when a side fails, does not try it again, and says why', async () => {
  const order: string[] = [];
  const turns = noTurns(SIDES);
  await inTurns(turns, SIDES, 2, ({ name }) => {
    order.push(name);
    return name === 'a'
      ? Promise.reject(new Error('\nno such page\nat …'))
      : Promise.resolve({ ms: 1 });
  });
  expect(order).toEqual(['a', 'b', 'b']);
  expect(turns).toEqual({ taken: [[], [{ ms: 1 }, { ms: 1 }]], failures: ['a: no such page'] });
});

it('has what was measured before it is broken off', async () => {
  const turns = noTurns(SIDES);
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  void inTurns(turns, SIDES, 2, ({ name }) => {
    if (name === 'a') return Promise.resolve({ ms: 1 });
    stop();
    return new Promise(() => undefined);
  });
  await stopped;
  expect(turns.taken).toEqual([[{ ms: 1 }], []]);
});
