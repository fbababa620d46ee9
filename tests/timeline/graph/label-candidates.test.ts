import { describe, expect, it } from 'vitest';
import { heightScale } from '../../../src/lib/timeline/graph/height-scale';
import { labelLines } from '../../../src/lib/timeline/graph/label-lines';
import { countUnder, labelLeft } from '../../../src/lib/timeline/graph/label-left';
import { labelCandidates } from '../../../src/lib/timeline/graph/label-candidates';
import { smallIndex, smallShape } from './small-graph';

const shape = smallShape();
const there = shape.fixes[1]?.km ?? 0;
const onLine = (from: number, to: number) =>
  heightScale(shape.stretches, 'rail', [{ stretch: 0, from, to }], 200);
const whole = heightScale(
  shape.stretches,
  'rail',
  [
    { stretch: 0, from: 0, to: there },
    { stretch: 1, from: 0, to: 0 }
  ],
  200
);

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
    const part = onLine(50, 150);
    expect(labelCandidates(smallIndex, shape, part).map(({ name }) => name)).toEqual(['Halt']);
  });

  it('takes a station for a junction if two routes meet there', () => {
    const stations = shape.stations.map((one) =>
      one.name === 'Halt' ? { ...one, routes: ['slow', 'fast'] } : one
    );
    const labels = labelCandidates(smallIndex, { ...shape, stations }, whole);
    expect(labels.find(({ name }) => name === 'Halt')?.rank).toBe('junction');
  });

  it('names where the journey was expected, and what is on the way there', () => {
    const ahead = smallShape(1, { text: null });
    const names = labelCandidates(smallIndex, ahead, onLine(0, there));
    expect(names.map(({ name }) => name)).toEqual(['Town A', 'Halt', 'Town B']);
  });
});

describe('the lines of a name', () => {
  const measure = (text: string) => text.length * 10;

  it.each([
    ['one that has room', 'Port', 40, 1],
    ['two words that have none', 'Old Port', 60, 2],
    ['three words of which two have room', 'Old Port of', 80, 2],
    ['a word longer than the room', 'Portsmouth', 40, 3],
    ['such a word after another', 'At Portsmouth', 40, 4]
  ])('%s', (_, name, room, lines) => {
    expect(labelLines(name, room, measure)).toBe(lines);
  });
});

describe('a label in the graph', () => {
  const drawn = [
    { left: 0, right: 60, top: 0, bottom: 20 },
    { left: 150, right: 200, top: 0, bottom: 20 }
  ];
  const label = { top: 5, bottom: 19, width: 50 };

  it('stands at the left where nothing is drawn', () => {
    expect(labelLeft(label, [], 200)).toBe(0);
  });

  it('stands at the other end, or between, where less is drawn', () => {
    expect(labelLeft(label, drawn.slice(0, 1), 200)).toBe(150);
    const between = labelLeft(label, drawn, 200);
    expect(countUnder({ ...label, left: between, right: between + 50 }, drawn)).toBe(0);
  });

  it('never leaves the graph', () => {
    expect(labelLeft({ ...label, width: 300 }, drawn, 200)).toBe(0);
  });
});
