import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, readQuery } from '../../../src/lib/core/view/read-query';
import { readLink } from '../../../src/lib/core/view/read-link';

const MEGABYTE = 1_000_000;

/** A text that counts the characters read from it. */
function counted(text: string) {
  const count = { length: text.length, taken: 0, slice };
  function slice(from?: number, to?: number) {
    const part = text.slice(from, to);
    count.taken += part.length;
    return part;
  }
  return count;
}

describe('a long query', () => {
  test.each([
    ['of one part', `event=${'a'.repeat(MEGABYTE)}`, 0],
    ['of nothing but ampersands', '&'.repeat(MEGABYTE), 0],
    ['of many parts', 'event=a&'.repeat(MEGABYTE / 8), 2048],
    ['with a good beginning', `?hour=06&x=${'a,'.repeat(MEGABYTE / 2)}`, 1]
  ])('%s is read no further than a short one may be', (_, search, parts) => {
    const text = counted(search);
    const { query, issues } = readQuery(text);
    expect(text.taken).toBeLessThanOrEqual(LONGEST_QUERY);
    expect([...query]).toHaveLength(parts);
    expect(issues.map(({ message }) => message)).toEqual([
      'The address is too long: only its first 16,384 characters are read'
    ]);
  });

  test('one of just the length is read whole', () => {
    const search = `?event=${'a'.repeat(LONGEST_QUERY - 7)}`;
    const { query, issues } = readQuery(search);
    expect(query.get('event')).toHaveLength(LONGEST_QUERY - 7);
    expect(issues).toEqual([]);
  });
});

describe('a link', () => {
  test('into a frame has options of the frame, which are nothing on a page of its own', () => {
    const search = '?play=yes&without=list&event=a&utm_source=b';
    const framed = readLink('2023-09-12', search, { framed: true });
    expect(framed.embed).toEqual({ play: true, without: ['list'] });
    expect([framed.address.event, framed.issues]).toEqual(['a', []]);
    const page = readLink('2023-09-12', search, { framed: false });
    expect(page.embed).toEqual({ play: false, without: [] });
    expect([page.address.event, page.issues]).toEqual(['a', []]);
  });

  test('reports everything wrong with it, the frame’s part first', () => {
    const { issues } = readLink('soon', '?hour=99&play=1', { framed: true });
    expect(issues.map(({ where }) => where)).toEqual(['play', 'day', 'hour']);
  });

  test('with a day of a megabyte reports its beginning', () => {
    const { issues } = readLink('9'.repeat(MEGABYTE), '', { framed: false });
    expect(issues.map(({ message }) => message)).toEqual([
      `Day “${'9'.repeat(39)}…” ignored: use a date like 2023-09-12`
    ]);
  });
});
