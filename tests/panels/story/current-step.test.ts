import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentStep } from '../../../src/lib/panels/story/current-step';

describe('the step that is being read', () => {
  it.each([
    [[100, 500, 900], 450, 0],
    [[-400, 450, 900], 450, 1],
    [[-900, -450, -10], 450, 2],
    [[600, 900], 450, 0],
    [[], 450, 0]
  ])('of tops at %j, with the line at %d, is %d', (tops, line, step) => {
    expect(currentStep(tops, line)).toBe(step);
  });

  it('never goes back while the page is scrolled down', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 900 }), { minLength: 1 }),
        fc.nat({ max: 900 }),
        fc.nat({ max: 900 }),
        (heights, line, by) => {
          let top = 0;
          const tops = heights.map((height) => (top += height));
          const further = tops.map((one) => one - by);
          expect(currentStep(further, line)).toBeGreaterThanOrEqual(currentStep(tops, line));
        }
      )
    );
  });
});
