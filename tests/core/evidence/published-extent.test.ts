import { expect, it } from 'vitest';
import { publishedExtent } from '../../../src/lib/core/evidence/published-extent';
import { readHours } from '../../compile/read-hours';
import { day, makeAtlas, source } from '../../make-atlas';

it('goes from the first possible day of publication to the last', () => {
  const sources = [source('a', '2023-09-12', '2023-09-14'), source('b', '2023-09-10')];
  expect(publishedExtent(makeAtlas({ sources }))).toEqual({
    from: day('2023-09-10'),
    to: day('2023-09-15')
  });
  expect(publishedExtent(makeAtlas({ sources: [] }))).toBeNull();
});

it('holds the hour at which a source came out by the atlas’s clocks, on whatever day', () => {
  expect(publishedExtent(readHours())).toEqual({
    from: day('2024-09-12'),
    to: day('2024-09-14')
  });
});
