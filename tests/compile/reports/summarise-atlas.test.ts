import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/lib/compile/compile-atlas';
import { summariseAtlas } from '../../../src/lib/compile/reports/summarise-atlas';
import { readGood } from '../read-fixture';

const { files } = readGood();

function summaryWith(replace: [string, string][]) {
  const events = replace.reduce(
    (text, [a, b]) => text.replaceAll(a, b),
    files.get('events.yaml') ?? ''
  );
  const { atlas } = compileAtlas('small', new Map([...files, ['events.yaml', events]]));
  return atlas && summariseAtlas(atlas);
}

describe('summariseAtlas', () => {
  it('gives the dated days and their neighbours, each once', () => {
    expect(summaryWith([])).toMatchObject({
      id: 'small',
      title: 'A small journey',
      from: '2023-09-10',
      to: '2023-09-13',
      days: ['2023-09-09', '2023-09-10', '2023-09-11', '2023-09-12', '2023-09-13', '2023-09-14'],
      events: 4,
      expected: 1,
      sources: 2
    });
  });

  it('sorts days before 1 BC by time and not alphabetically', () => {
    const summary = summaryWith([['when: 2023-09-10', 'when: -0043-01-01']]);
    expect(summary?.from).toBe('-0043-01-01');
    expect(summary?.days.slice(0, 3)).toEqual(['-0044-12-31', '-0043-01-01', '-0043-01-02']);
  });

  it('gives only its first day to what is known to the month, and only the ends of a long stretch', () => {
    const summary = summaryWith([['when: 2023-09-13', 'when: 2023-10-01/2024-03-31']]);
    expect(summary?.days.slice(5)).toEqual([
      '2023-09-30',
      '2023-10-01',
      '2023-10-02',
      '2024-03-30',
      '2024-03-31',
      '2024-04-01'
    ]);
    expect(summaryWith([['when: 2023-09-13', 'when: 2023-10']])?.days.at(-1)).toBe('2023-10-01');
  });
});
