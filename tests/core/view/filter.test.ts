import { describe, expect, it } from 'vitest';
import { filters, NO_FILTER, passes, sameFilter, toggled } from '../../../src/lib/core/view/filter';
import { claim, event, known, makeIndex, place } from '../../make-atlas';

const index = makeIndex({ places: [place('port', { within: 'town' }), place('town')] });
const claims = [claim({ actors: ['ada'], place: 'port' })];
const landing = known(
  event('landing', { kind: 'arrival', actors: ['ada'], place: 'port', claims }),
  index
);

describe('passes', () => {
  it.each([
    ['nothing asked for', {}, true],
    ['one of the values of a field', { kind: ['launch', 'arrival'] }, true],
    ['none of the values of a field', { kind: ['launch'] }, false],
    ['all fields', { kind: ['arrival'], actor: ['ada'], status: ['reported'] }, true],
    ['all fields but one', { kind: ['arrival'], actor: ['bob'] }, false],
    ['a place that holds its own', { place: ['town'] }, true],
    ['a source that tells of it', { source: ['paper'] }, true],
    ['a source that does not', { source: ['radio'] }, false]
  ] as const)('%s', (_, filter, expected) => {
    expect(passes(index, { ...NO_FILTER, ...filter }, landing)).toBe(expected);
  });

  it('leaves out what failed, where that is asked', () => {
    const failed = { ...landing, failed: true };
    expect(passes(index, NO_FILTER, failed)).toBe(true);
    expect(passes(index, { ...NO_FILTER, withoutFailed: true }, failed)).toBe(false);
    expect(passes(index, { ...NO_FILTER, withoutFailed: true }, landing)).toBe(true);
  });
});

it('adds a value, and takes it away again', () => {
  const once = toggled(NO_FILTER, 'actor', 'ada');
  expect(once).toEqual({ ...NO_FILTER, actor: ['ada'] });
  expect(filters(once)).toBe(true);
  expect(sameFilter(toggled(once, 'actor', 'ada'), NO_FILTER)).toBe(true);
});
