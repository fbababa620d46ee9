import { describe, expect, it } from 'vitest';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import { travellerOnGraph } from '../../../src/lib/timeline/graph/traveller-on-graph';
import { smallJourney, smallShape, START } from './small-graph';

function onGraph(day: number, ...journey: Parameters<typeof smallJourney>) {
  const to = (START + day) * 86_400;
  const traveller = travellerAt(smallJourney(...journey), { from: to - 3600, to });
  return travellerOnGraph(smallShape(...journey), traveller);
}

describe('the traveller on the graph', () => {
  const shape = smallShape();
  const there = shape.fixes[1]?.km ?? 0;

  it('is not there before the journey', () => {
    expect(onGraph(0.1)).toBeNull();
  });

  it('is a ghost on the way, with the reach that speed allows', () => {
    const ghost = onGraph(0.75);
    expect(ghost?.mark).toBe('ghost');
    const km = ghost?.at?.from.km ?? NaN;
    expect(km).toBeGreaterThan(0);
    expect(km).toBeLessThan(there);
    expect(ghost?.reach[0]?.from).toBeLessThanOrEqual(km);
    expect(ghost?.reach[0]?.to).toBeGreaterThanOrEqual(km);
  });

  it('stands where it stays', () => {
    expect(onGraph(2.5)).toMatchObject({ at: { from: { km: there } }, mark: 'sure', reach: [] });
  });

  it('shows no reach where the way is unknown', () => {
    const gap = onGraph(4);
    expect(gap).toMatchObject({ mark: 'ghost', reach: [] });
    expect(gap?.at).toMatchObject({ from: { stretch: 0, km: there }, to: { stretch: 1, km: 0 } });
    expect(gap?.at?.share).toBeGreaterThan(0);
    expect(gap?.at?.share).toBeLessThan(1);
  });

  it('has no mark ahead of the last fix known, only a reach', () => {
    expect(onGraph(0.75, 1, { text: '2023-09-12' })).toMatchObject({ at: null });
    expect(onGraph(0.75, 1, { text: '2023-09-12' })?.reach[0]?.from).toBe(0);
  });
});
