import { describe, expect, it } from 'vitest';
import { fixText } from '../../../src/lib/timeline/graph/fix-text';
import { fixName } from '../../../src/lib/words/en/graph';
import { pointText } from '../../../src/lib/timeline/graph/point-text';
import { smallIndex, smallShape, START } from './small-graph';

const shape = smallShape();

describe('the words of a fix', () => {
  it('give role, place, time, kilometres and sources', () => {
    const [, comes] = shape.fixes;
    if (!comes) throw new Error('no fix');
    const text = fixText(smallIndex, comes);
    expect(text).toEqual({
      place: 'Town B',
      time: 'Monday 11 September 2023',
      km: '220 km',
      role: 'Arrived',
      sources: 'The paper'
    });
    expect(fixName(text)).toBe(
      'Arrived, Town B: Monday 11 September 2023, 220 km from the start; The paper'
    );
    expect(fixName({ ...text, sources: '' })).not.toContain(';');
  });
});

describe('the words of a time', () => {
  it.each([
    [0.5, 'Sun 10 Sept 2023, 12:00', 'Anywhere from 0 km to 120 km'],
    [2.75, 'Tue 12 Sept 2023, 18:00', 'At Town B'],
    [4.4, 'Thu 14 Sept 2023, 09:40', 'Town B to Town C: way unknown']
  ])('on day %d', (day, time, where) => {
    expect(pointText(smallIndex, shape, START + day)).toEqual({ time, where });
  });

  it('are rounded over midnight', () => {
    expect(pointText(smallIndex, shape, START + 2 - 1e-4)?.time).toBe('Tue 12 Sept 2023, 00:00');
  });

  it('are none outside the journey', () => {
    expect(pointText(smallIndex, shape, START)).toBeNull();
    expect(pointText(smallIndex, shape, START + 9)).toBeNull();
  });
});
