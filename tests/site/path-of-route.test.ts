import { expect, test } from 'vitest';
import { pathOfRoute } from '../../src/site/path-of-route';

test.each([
  ['/', {}, '/'],
  ['/method', {}, '/method'],
  ['/[atlas]/[[day]]', { atlas: 'a' }, '/a'],
  ['/[atlas]/[[day]]', { atlas: 'a', day: '-0043-03-15' }, '/a/-0043-03-15'],
  ['/embed/[atlas]/[[day]]', { atlas: 'a', day: undefined }, '/embed/a'],
  ['/[atlas]/[file=exported]', { atlas: 'a', file: 'events.csv' }, '/a/events.csv'],
  [
    '/[atlas]/[part=following]/[stretch].json',
    { atlas: 'a', part: 'words', stretch: '0' },
    '/a/words/0.json'
  ]
])('the path of %s for %o is %s', (id, params, path) => {
  expect(pathOfRoute(id, params)).toBe(path);
});
