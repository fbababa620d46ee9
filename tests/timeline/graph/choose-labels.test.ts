import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  chooseLabels,
  type Candidate,
  type LabelRank
} from '../../../src/lib/timeline/graph/choose-labels';
import { counted } from '../../counted';

const GAPS = { seen: 14, passed: 30, line: 7 };
const at = (y: number, rank: LabelRank): Candidate => ({ y, rank });

const randomCandidates = fc.array(
  fc.record({
    y: fc.double({ min: 0, max: 400, noNaN: true }),
    rank: fc.constantFrom<LabelRank>('seen', 'junction', 'passed')
  }),
  { maxLength: 80 }
);

describe('labels', () => {
  test('never overlap, and keep their order', () => {
    fc.assert(
      fc.property(randomCandidates, (candidates) => {
        const chosen = chooseLabels(candidates, GAPS);
        expect(chosen).toEqual(candidates.filter((one) => chosen.includes(one)));
        const heights = chosen.map(({ y }) => y).sort((a, b) => a - b);
        for (let i = 1; i < heights.length; i++)
          expect((heights[i] ?? 0) - (heights[i - 1] ?? 0)).toBeGreaterThanOrEqual(GAPS.seen);
      })
    );
  });

  test('leave none out for which there is room', () => {
    fc.assert(
      fc.property(randomCandidates, (candidates) => {
        const chosen = chooseLabels(candidates, GAPS);
        for (const one of candidates) {
          if (chosen.includes(one)) continue;
          const nearest = Math.min(...chosen.map(({ y }) => Math.abs(y - one.y)));
          expect(nearest).toBeLessThan(GAPS[one.rank === 'seen' ? 'seen' : 'passed']);
        }
      })
    );
  });

  test('are chosen in so many steps, whatever the numbers', () => {
    const number = fc.double();
    const rank = fc.constantFrom<LabelRank>('seen', 'junction', 'passed');
    const candidates = fc.array(fc.record({ y: number, rank }), { maxLength: 30 });
    fc.assert(
      fc.property(candidates, number, number, (candidates, seen, passed) => {
        const most = 10 * (candidates.length + 2);
        const steps = candidates.map((one) => counted(one, most));
        expect(() => chooseLabels(steps, { seen, passed, line: 0 })).not.toThrow();
      }),
      // If the graph has no height, all labels coincide or their distance is undefined.
      {
        examples: [
          [[at(0, 'passed'), at(0, 'passed')], 0, 0],
          [[at(NaN, 'junction')], 14, 30]
        ]
      }
    );
  });

  it('keeps the two ends of what was seen', () => {
    const ends = [at(0, 'seen'), at(13, 'seen'), at(26, 'seen')];
    expect(chooseLabels(ends, GAPS)).toEqual([ends[0], ends[2]]);
  });

  it('takes a junction before a station, and spreads stations', () => {
    const [first, near, junction, middle, last] = [
      at(0, 'seen'),
      at(40, 'passed'),
      at(50, 'junction'),
      at(120, 'passed'),
      at(200, 'seen')
    ];
    expect(chooseLabels([first, near, junction, middle, last], GAPS)).toEqual([
      first,
      junction,
      middle,
      last
    ]);
  });

  it('leaves a label of two lines half a line more on each side', () => {
    const [first, long, last] = [at(0, 'seen'), { ...at(20, 'seen'), lines: 2 }, at(100, 'seen')];
    expect(chooseLabels([first, long, last], GAPS)).toEqual([first, last]);
    expect(chooseLabels([first, { ...long, y: 21 }, last], GAPS)).toHaveLength(3);
  });
});
