import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoFromDay } from '../../../src/lib/core/time/day';
import { sourcesByMonth } from '../../../src/lib/core/evidence/sources-by-month';
import { day, source } from '../../make-atlas';

it('lists the sources by month in order of publication, a sure day before an unsure one', () => {
  const months = sourcesByMonth([
    source('unsure', '2023-09-11', '2023-10-02'),
    source('october', '2023-10-01'),
    source('sure', '2023-09-11'),
    source('year-before', '2022-09-30'),
    source('again', '2023-09-11')
  ]);
  expect(months.map(({ sources }) => sources.map(({ id }) => id))).toEqual([
    ['year-before'],
    ['sure', 'again', 'unsure'],
    ['october']
  ]);
  expect(months[1]?.day).toBe(day('2023-09-11'));
});

it('lists the sources of a day that give their time after the others, in order of it', () => {
  const at = (id: string, hour: number) => {
    const from = day('1969-09-11') * 86_400 + hour * 3600;
    return { ...source(id, '1969-09-11'), publishedAt: { from, to: from + 60, offset: 0 } };
  };
  const [month] = sourcesByMonth([at('noon', 12), source('day', '1969-09-11'), at('six', 6)]);
  expect(month?.sources.map(({ id }) => id)).toEqual(['day', 'six', 'noon']);
});

it('loses no source, and never puts one before an earlier one', () => {
  const days = fc.array(fc.integer({ min: 0, max: 30_000 }));
  fc.assert(
    fc.property(days, (all) => {
      const sources = all.map((at, i) => source(`s${i}`, isoFromDay(at)));
      const listed = sourcesByMonth(sources).flatMap((month) => month.sources);
      const from = listed.map(({ published }) => published.from);
      expect(from).toEqual([...all].sort((a, b) => a - b));
    })
  );
});
