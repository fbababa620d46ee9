import { describe, expect, it } from 'vitest';
import { kmScale } from '../../../src/lib/timeline/graph/km-scale';
import { labelCandidates } from '../../../src/lib/timeline/graph/label-candidates';
import { smallIndex, smallShape } from './small-graph';

const shape = smallShape();
const whole = kmScale({ from: 0, to: shape.km }, 200);

describe('candidates for labels', () => {
  it('names a place once that was reached and left, and no station where there is a fix', () => {
    const labels = labelCandidates(smallIndex, shape, whole);
    expect(labels.map(({ name, rank }) => [name, rank])).toEqual([
      ['Town A', 'seen'],
      ['Halt', 'passed'],
      ['Town B', 'seen'],
      ['Town C', 'seen']
    ]);
    expect(labels[2]?.events).toEqual(['comes', 'goes']);
  });

  it('leaves out what is not in sight', () => {
    const part = kmScale({ from: 50, to: 150 }, 200);
    expect(labelCandidates(smallIndex, shape, part).map(({ name }) => name)).toEqual(['Halt']);
  });

  it('takes a station for a junction if the route changes after it', () => {
    const [first, ...more] = shape.stations;
    if (!first) throw new Error('no station');
    const stations = [first, ...more.map((one, i) => (i > 0 ? { ...one, route: 'fast' } : one))];
    const labels = labelCandidates(smallIndex, { ...shape, stations }, whole);
    expect(labels.find(({ name }) => name === 'Halt')?.rank).toBe('junction');
  });

  it('names where the journey was expected', () => {
    const ahead = smallShape(1, { text: null });
    const names = labelCandidates(smallIndex, ahead, kmScale({ from: 0, to: ahead.km }, 200));
    expect(names.map(({ name }) => name)).toEqual(['Town A', 'Town B']);
  });
});
