import { expect, it } from 'vitest';
import { markdownTable } from './markdown-table';
import { partFailures, partTable } from './part-table';

const HEAD = { atlas: 'lifelike', events: '100' };

it('has a row for each thing measured, with medians over the rounds', () => {
  const taken = [
    [
      { ms: 10, ratio: 1.234 },
      { ms: 30, ratio: 1.234 }
    ]
  ];
  expect(partTable('compile', ['abc'], [{ head: HEAD, taken, failures: [] }])?.rows).toEqual([
    ['atlas', 'events', 'ms', 'ratio'],
    ['lifelike', '100', '20', '1.23']
  ]);
});

it('has a row for each of two sides, and one for the last divided by the first', () => {
  const taken = [[{ ms: 40, worst: NaN }], [{ ms: 10, worst: 60 }]];
  expect(partTable('compile', ['old', 'new'], [{ head: HEAD, taken, failures: [] }])?.rows).toEqual(
    [
      ['atlas', 'events', 'commit', 'ms', 'worst'],
      ['lifelike', '100', 'old', '40', '–'],
      ['lifelike', '100', 'new', '10', '60'],
      ['lifelike', '100', 'ratio', '0.25', '–']
    ]
  );
});

it('has dashes for a side that could not be measured', () => {
  expect(
    partTable('step', ['old', 'new'], [{ head: HEAD, taken: [[], [{ ms: 10 }]], failures: [] }])
      ?.rows
  ).toEqual([
    ['atlas', 'events', 'commit', 'ms'],
    ['lifelike', '100', 'old', '–'],
    ['lifelike', '100', 'new', '10'],
    ['lifelike', '100', 'ratio', '–']
  ]);
});

it('is written with its figures to the right', () => {
  const rows = [
    ['atlas', 'ms'],
    ['plain | 1', '4.5'],
    ['x', '–']
  ];
  expect(markdownTable({ title: 'A title', rows })).toBe(
    [
      '### A title',
      '',
      '| atlas      |  ms |',
      '| ---------- | --: |',
      '| plain \\| 1 | 4.5 |',
      '| x          |   – |'
    ].join('\n')
  );
});

it('leaves out what has no figures, and says why', () => {
  const all = [{ head: HEAD, taken: [[]], failures: ['abc: cannot be opened'] }];
  expect(partTable('step', ['abc'], all)).toBeNull();
  expect(partFailures('step', all)).toEqual(['step, lifelike, 100, abc: cannot be opened']);
});
