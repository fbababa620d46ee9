import { describe, expect, it } from 'vitest';
import { kmInSight } from '../../../src/lib/timeline/graph/km-in-sight';
import { kmScale } from '../../../src/lib/timeline/graph/km-scale';
import { smallShape, START } from './small-graph';

const shape = smallShape();
const [start, stay] = [shape.fixes[0]?.km ?? 0, shape.fixes[1]?.km ?? 0];

describe('the kilometres in sight', () => {
  it('are all where the axis shows the journey, or nothing of it', () => {
    const all = { from: 0, to: shape.km };
    expect(kmInSight(shape, { from: START - 1, to: START + 6 })).toEqual(all);
    expect(kmInSight(shape, { from: START + 50, to: START + 60 })).toEqual(all);
  });

  it('are those that may be travelled in the time shown', () => {
    const { from, to } = kmInSight(shape, { from: START, to: START + 0.5 });
    expect(from).toBeCloseTo(start, 6);
    // Six hours at 20 km/h.
    expect(to).toBeCloseTo(120, 0);
  });

  it('are never so few that a stay fills the graph', () => {
    const { from, to } = kmInSight(shape, { from: START + 2.4, to: START + 2.6 });
    expect((from + to) / 2).toBeCloseTo(stay, 6);
    expect(to - from).toBeGreaterThanOrEqual(8);
  });

  it('hold where the journey was expected', () => {
    const ahead = smallShape(1, { text: null });
    expect(kmInSight(ahead, { from: START, to: START + 9 }).to).toBe(ahead.expected?.km);
  });
});

describe('the scale of kilometres', () => {
  it('rises to the top, with room for marks at both ends', () => {
    const { y } = kmScale({ from: 100, to: 300 }, 224);
    expect([100, 200, 300].map(y)).toEqual([212, 112, 12]);
  });

  it('is finite without room', () => {
    expect(kmScale({ from: 0, to: 10 }, 0).y(10)).toBeLessThan(100);
  });
});
