import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { flow, type Flow } from './flow';

const value = fc.letrec<{ any: Flow }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.string(),
    fc.constantFrom(
      '2023-09-12',
      '2023',
      'p-1',
      'a: b',
      '2023-09-12T06:00+10:00',
      '#',
      'null',
      'no'
    ),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true })
  )
})).any;

it('writes what a YAML parser reads back', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(parse(flow(one))).toEqual(one);
    })
  );
});

it('leaves out fields that are undefined', () => {
  expect(flow({ id: 'p-1', part: undefined, actors: ['a-1', 'a-2'] })).toBe(
    '{id: p-1,actors: [a-1,a-2]}'
  );
});
