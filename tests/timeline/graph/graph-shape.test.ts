import { describe, expect, it } from 'vitest';
import { journeyProfile } from '../../../src/lib/core/movement/journey-profile';
import { graphShape } from '../../../src/lib/timeline/graph/graph-shape';
import { smallIndex, smallJourney, smallShape, START } from './small-graph';

describe('the shape of a graph', () => {
  it('distinguishes ways, stays and gaps, and bands only ways', () => {
    const { legs } = smallShape();
    expect(legs.map(({ kind }) => kind)).toEqual(['way', 'stay', 'gap']);
    expect(legs.map(({ bands }) => bands.length > 0)).toEqual([true, false, false]);
  });

  it('puts fixes on the axis by the clocks of the zone given', () => {
    const journey = smallJourney();
    const profile = journeyProfile(smallIndex, journey);
    const tokyo = profile && graphShape(profile, journey, 'Asia/Tokyo');
    expect(smallShape().fixes[0]?.days.from).toBeCloseTo(START + 6 / 24, 9);
    expect(tokyo?.fixes[0]?.days.from).toBeCloseTo(START + 15 / 24, 9);
    expect(tokyo?.days.from).toBeCloseTo(START + 15 / 24, 9);
  });

  it('goes on to where the journey was expected', () => {
    const shape = smallShape(1, { text: '2023-09-12' });
    expect(shape.expected?.km).toBeCloseTo(smallShape().fixes[1]?.km ?? 0, 6);
    expect(shape.stretches.map(({ length }) => length)).toEqual([shape.expected?.km]);
    expect(shape.expected?.days).toEqual({ from: START + 2, to: START + 3 });
    expect(shape.days.to).toBe(START + 3);
  });

  it('leaves the time of an expectation open where the claims do', () => {
    expect(smallShape(1, { text: '2023-09-12/..' }).expected?.days?.to).toBe(Infinity);
    expect(smallShape(1, { text: null }).expected?.days).toBeNull();
  });

  it('expects nothing once a later fix is known', () => {
    expect(smallShape(2, { text: '2023-09-12' }).expected).toBeNull();
  });
});
