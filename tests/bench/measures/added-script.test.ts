import { expect, test } from 'vitest';
import { AddedScript } from './added-script';

test('what events add is the script beyond that of the page alone, of the same side and shape', () => {
  const added = new AddedScript<string>();
  const plain = { shape: 'plain', screen: 'desktop' } as const;
  const lifelike = { shape: 'lifelike', screen: 'desktop' } as const;
  expect(added.to({ script: 400 }, 'a', { ...plain, events: 100 })).toEqual({
    script: 400,
    'script added': NaN
  });
  added.to({ script: 420 }, 'a', { ...plain, events: 100 });
  added.to({ script: 500 }, 'b', { ...plain, events: 100 });
  expect(added.to({ script: 900 }, 'a', { ...plain, events: 5000 })['script added']).toBe(490);
  expect(added.to({ script: 900 }, 'b', { ...plain, events: 5000 })['script added']).toBe(400);
  expect(added.to({ script: 900 }, 'a', { ...lifelike, events: 5000 })['script added']).toBeNaN();
});
