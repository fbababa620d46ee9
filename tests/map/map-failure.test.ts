import { describe, expect, test } from 'vitest';
import { failureOf, failureOfStart, MAP_FAILURES } from '../../src/lib/map/map-failure';

const error = new Error('Wrong magic number for PMTiles archive');
const tile = { tileID: { canonical: { x: 0, y: 0, z: 0 } } };

describe('an error of the map', () => {
  test.each([
    ['no base map', { error, sourceId: 'world' }, false, 'base'],
    ['a tile before the first paint', { error, sourceId: 'world', tile }, false, 'base'],
    ['a tile of a map that stands', { error, sourceId: 'world', tile }, true, 'part'],
    ['no relief', { error, sourceId: 'relief' }, false, null],
    ['a tile of the relief', { error, sourceId: 'relief', tile }, true, null],
    ['no worker', { error: new Error('Worker failed to load. Check …') }, false, 'script'],
    ['a font', { error: new Error('Failed to load font') }, false, null]
  ])('%s', (_, event, painted, failure) => {
    expect(failureOf(event, painted)).toBe(failure);
  });

  test('a browser without WebGL2 is distinguished from a broken script', () => {
    const noWebGl = Object.assign(new Error(), { name: 'GPUInitializationError' });
    expect(failureOfStart(noWebGl)).toBe('unsupported');
    expect(failureOfStart(new TypeError('x is not a function'))).toBe('script');
  });

  test('every one but a browser without WebGL2 can be tried again', () => {
    const hopeless = Object.entries(MAP_FAILURES).filter(([, { again }]) => !again);
    expect(hopeless.map(([failure]) => failure)).toEqual(['unsupported']);
  });
});
