import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/lib/core/atlas';
import { claimsBySource } from '../../src/lib/core/evidence/claims-by-source';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { coverageChart } from '../../src/lib/panels/source/coverage-chart';
import { coverageWords } from '../../src/lib/panels/source/coverage-words';
import { claim, day, event, makeIndex, source, when } from '../make-atlas';

const PUBLISHED = { from: day('2023-09-12'), to: day('2023-09-13') };

const told = (...events: Event[]) => {
  const index = makeIndex({ sources: [source('paper', '2023-09-12')], events });
  return claimsBySource(knownEvents(index, null)).get('paper') ?? [];
};
const on = (edtf: string, stance: 'reports' | 'expects' = 'reports') =>
  event(edtf, { when: when(edtf), claims: [claim({ stance, when: when(edtf) })] });

const many = told(
  on('2019-04-25'),
  on('2023-09-05'),
  on('2023-09-11/2023-09-14'),
  on('../2023-09-12'),
  on('2023-09-12'),
  on('2023-09-20', 'expects'),
  event('untimed')
);

describe('the chart of what a source covers', () => {
  const { marks, rows, published, ticks } = coverageChart(many, PUBLISHED);
  const mark = (id: string) => {
    const found = marks.find((one) => one.id === id);
    if (!found) throw new Error(`no mark ${id}`);
    return found;
  };

  it('puts each event with a time on its side of the day of publication', () => {
    expect(marks).toHaveLength(6);
    expect(mark('2019-04-25').to).toBeLessThan(mark('2023-09-05').from);
    expect(mark('2023-09-05').to).toBeLessThan(published);
    expect(mark('2023-09-12')).toMatchObject({ from: published, to: published });
    expect(mark('2023-09-20').from).toBeGreaterThan(published);
    expect(mark('2023-09-11/2023-09-14').from).toBeLessThan(published);
    expect(mark('2023-09-11/2023-09-14').to).toBeGreaterThan(published);
  });

  it('keeps within its ends, and names distances on the scale of the marks', () => {
    for (const { from, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
    }
    expect(ticks.map(({ name }) => name)).toEqual(['a year', 'a month', 'a week', 'a week']);
    expect(mark('2023-09-05').from).toBe(ticks[2]?.at);
  });

  it('lets no two marks of a row meet', () => {
    for (let row = 0; row < rows; row++) {
      const here = marks.filter((one) => one.row === row).sort((a, b) => a.from - b.from);
      here.slice(1).forEach((one, i) => expect(one.from).toBeGreaterThan(here[i]?.to ?? 0));
    }
  });

  it('shows what is expected, and what is only a bound', () => {
    expect(marks.filter(({ expected }) => expected).map(({ id }) => id)).toEqual(['2023-09-20']);
    expect(marks.filter(({ openStart }) => openStart).map(({ id }) => id)).toEqual([
      '../2023-09-12'
    ]);
  });

  it('has nothing before or after the days on which a source may have come out', () => {
    const unsure = { from: day('2023-09-11'), to: day('2023-09-15') };
    const { marks: one, published: line } = coverageChart(told(on('2023-09-14')), unsure);
    expect(line).toBe(50);
    expect(one).toMatchObject([{ from: 50, to: 50 }]);
  });
});

describe('the same in words', () => {
  it('counts what lies before, around and after, and what has no time', () => {
    expect(coverageWords(many, PUBLISHED)).toBe(
      '6 events, 1 expected: 2 before publication, 3 on or around the day of publication, 1 after publication and 1 undated. ' +
        'First: Thursday 25 April 2019. Last: Wednesday 20 September 2023.'
    );
  });

  it('is short where there is little to tell', () => {
    expect(coverageWords(told(on('2023-09-11')), PUBLISHED)).toBe(
      '1 event, before publication. Date: Monday 11 September 2023.'
    );
    expect(coverageWords(told(event('untimed')), PUBLISHED)).toBe('1 event, undated.');
  });

  it('tells the day that the source gives, not the one that the atlas takes from another', () => {
    const disputed = event('disputed', {
      when: when('2023-09-10'),
      claims: [
        claim({ when: when('2023-09-11') }),
        claim({ source: 'other', when: when('2023-09-10') })
      ]
    });
    expect(coverageWords(told(disputed), PUBLISHED)).toBe(
      '1 event, before publication. Date: Monday 11 September 2023.'
    );
  });
});
