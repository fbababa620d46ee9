import { describe, expect, test } from 'vitest';
import type { ComparedEvent } from '../../../src/lib/core/evidence/compare-known';
import { accountOf } from '../../../src/lib/panels/list/account-of';
import { comparedSections } from '../../../src/lib/panels/list/compared-sections';
import { event, known, when } from '../../make-atlas';

const told = known(event('told', { when: when('2023-09-12') }));
const failed = { ...told, failed: true, result: 'otherwise' as const };
const row = (more: Partial<ComparedEvent>): ComparedEvent => ({
  then: told,
  now: told,
  changes: [],
  ...more
});

test('what differs stands first, under what it differs in', () => {
  const unknown = row({ then: null });
  const other = row({ changes: ['place'] });
  const lost = row({ now: failed, changes: ['outcome'] });
  const sections = comparedSections([row({}), other, unknown, lost]);
  expect(sections).toEqual([
    { difference: 'failed', rows: [lost], more: 0 },
    { difference: 'unknown', rows: [unknown], more: 0 },
    { difference: 'moved', rows: [other], more: 0 },
    { difference: 'same', rows: [row({})], more: 0 }
  ]);
});

test('of a very long list the page has a part, and says how many more there are', () => {
  const [section] = comparedSections(Array.from({ length: 130 }, () => row({})));
  expect([section?.rows.length, section?.more]).toEqual([100, 30]);
});

describe('an account', () => {
  const others = { placeName: () => null, event: () => null };
  const words = (...asked: Parameters<typeof accountOf>) =>
    accountOf(...asked).map((line) => line.words);

  test('has a line for each side that is asked for', () => {
    expect(words(told, ['status', 'when', 'place'], others)).toEqual([
      'Reported',
      'Tue 12 Sept 2023',
      'Place not reported'
    ]);
    expect(words(told, ['place'], { ...others, placeName: () => 'Harbour' })).toEqual(['Harbour']);
  });

  test('of an expectation says where and when, and then what came about instead', () => {
    const where = ['Place not reported', 'Tue 12 Sept 2023'];
    expect(words(told, ['outcome'], others)).toEqual(['Expected', ...where]);
    expect(words(failed, ['outcome'], others)).toEqual(['It turned out differently']);
    expect(words(failed, ['outcome', 'place'], { ...others, event: () => told })).toEqual([
      'told',
      ...where
    ]);
  });
});
