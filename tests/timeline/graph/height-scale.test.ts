import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RouteMode } from '../../../src/lib/core/journey';
import type { Stretch } from '../../../src/lib/core/movement/stretch';
import { heightScale } from '../../../src/lib/timeline/graph/height-scale';
import { stretchesInSight } from '../../../src/lib/timeline/graph/stretches-in-sight';
import { smallShape, START } from './small-graph';

const shape = smallShape();
const there = shape.fixes[1]?.km ?? 0;

describe('the stretches in sight', () => {
  it('are all where the axis shows the journey, or nothing of it', () => {
    const all = [
      { stretch: 0, from: 0, to: there },
      { stretch: 1, from: 0, to: 0 }
    ];
    expect(stretchesInSight(shape, { from: START - 1, to: START + 6 })).toEqual(all);
    expect(stretchesInSight(shape, { from: START + 50, to: START + 60 })).toEqual(all);
  });

  it('are those that may be travelled in the time shown', () => {
    const [line, ...more] = stretchesInSight(shape, { from: START, to: START + 0.5 });
    expect(line?.from).toBeCloseTo(0, 6);
    // Six hours at 20 km/h.
    expect(line?.to).toBeCloseTo(120, 0);
    expect(more).toEqual([]);
  });

  it('are never so short that a stay fills the graph', () => {
    const [line] = stretchesInSight(shape, { from: START + 2.4, to: START + 2.6 });
    expect(((line?.from ?? 0) + (line?.to ?? 0)) / 2).toBeCloseTo(there, 6);
    expect((line?.to ?? 0) - (line?.from ?? 0)).toBeGreaterThanOrEqual(8);
  });

  it('hold where the journey was expected', () => {
    const ahead = smallShape(1, { text: null });
    const [line] = stretchesInSight(ahead, { from: START, to: START + 9 });
    expect(line?.to).toBeCloseTo(ahead.expected?.km ?? 0, 6);
  });

  it('hold both ends of a way that is unknown, so that it can be drawn', () => {
    const both = stretchesInSight(shape, { from: START + 3.9, to: START + 4.1 });
    expect(both.map(({ stretch }) => stretch)).toEqual([0, 1]);
  });
});

const stretch = (mode: RouteMode | null, length: number, more: Partial<Stretch> = {}): Stretch => ({
  mode,
  vehicles: [],
  length,
  fromStart: 0,
  foot: null,
  on: null,
  ...more
});
const whole = (stretches: readonly Stretch[]) =>
  stretches.map(({ length }, i) => ({ stretch: i, from: 0, to: length }));

describe('the scale of heights', () => {
  it('rises to the top, with room for marks at both ends', () => {
    const scale = heightScale(
      [stretch('rail', 300)],
      'rail',
      [{ stretch: 0, from: 100, to: 300 }],
      224
    );
    expect([100, 200, 300].map((km) => scale.y({ stretch: 0, km }))).toEqual([212, 112, 12]);
  });

  it('is finite without room', () => {
    const one = [stretch('rail', 10)];
    expect(heightScale(one, 'rail', whole(one), 0).y({ stretch: 0, km: 10 })).toBeLessThan(100);
  });

  it('leaves the train more room than a flight ten times as long, and says how their scales differ', () => {
    const both = [stretch('rail', 800), stretch('air', 8000, { foot: 'town' })];
    const { bands } = heightScale(both, 'rail', whole(both), 240);
    const [train, flight] = bands.map(({ top, bottom }) => bottom - top);
    expect(train).toBeGreaterThan(flight ?? Infinity);
    expect(bands[0]?.times).toBeNull();
    const perKm = [(train ?? 0) / 800, (flight ?? 0) / 8000];
    expect(bands[1]?.times).toBeCloseTo((perKm[1] ?? 0) / (perKm[0] ?? 1), 6);
    expect(bands[1]?.caption).not.toBeNull();
  });

  it('has one scale for all stretches of the journey’s own mode', () => {
    const lines = [stretch('rail', 800), stretch('rail', 200), stretch('road', 50)];
    const { bands } = heightScale(lines, 'rail', whole(lines), 300);
    const perKm = bands.map(({ top, bottom, to }) => (bottom - top) / to);
    expect(perKm[0]).toBeCloseTo(perKm[1] ?? 0, 6);
    expect(perKm[2]).not.toBeCloseTo(perKm[1] ?? 0, 3);
  });

  it('leaves nothing between two stretches that meet at a place', () => {
    const meeting = [stretch('rail', 800), stretch('road', 100, { on: { stretch: 0, km: 800 } })];
    const { y } = heightScale(meeting, 'rail', whole(meeting), 300);
    expect(y({ stretch: 0, km: 800 })).toBeCloseTo(y({ stretch: 1, km: 0 }), 6);
    const apart = meeting.map((one) => ({ ...one, on: null }));
    const other = heightScale(apart, 'rail', whole(apart), 300);
    expect(other.y({ stretch: 0, km: 800 }) - other.y({ stretch: 1, km: 0 })).toBeCloseTo(15, 6);
  });

  test('keeps every height in its band, the bands in their order, and all in the graph', () => {
    const any = fc.record({
      mode: fc.constantFrom<RouteMode | null>('rail', 'road', 'air', 'sea', null),
      length: fc.integer({ min: 1, max: 12_000 }),
      fromStart: fc.constantFrom(0, null)
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 40, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (drawn, height, part) => {
          const stretches = drawn.map(({ mode, length, fromStart }) =>
            stretch(mode, mode === null ? Math.min(length, 5) : length, { fromStart })
          );
          const { bands, y } = heightScale(stretches, 'rail', whole(stretches), height);
          let above = Infinity;
          for (const { stretch, from, to, top, bottom } of bands) {
            const at = y({ stretch, km: from + part * (to - from) });
            expect(at).toBeGreaterThanOrEqual(top - 1e-6);
            expect(at).toBeLessThanOrEqual(bottom + 1e-6);
            expect(bottom).toBeLessThanOrEqual(above + 1e-6);
            above = top;
          }
          expect(bands[0]?.bottom).toBeLessThanOrEqual(height - 12 + 1e-6);
          expect(above).toBeGreaterThanOrEqual(height >= 250 ? 12 - 1e-6 : -Infinity);
        }
      )
    );
  });
});
