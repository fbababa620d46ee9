import { describe, expect, it } from 'vitest';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { knownJourney } from '../../src/lib/core/movement/known-journey';
import { travellerAt } from '../../src/lib/core/movement/traveller-at';
import { dayWindow, windowInstants } from '../../src/lib/core/time/window';
import { day } from '../make-atlas';
import { readAtlas } from '../read-atlas';

const index = indexAtlas(readAtlas('kim-2023'));

describe('the journey of 2023', () => {
  it.each<[string, string | null, object]>([
    ['2023-09-10', '2023-09-10', { state: 'before' }],
    [
      '2023-09-11',
      '2023-09-11',
      {
        state: 'presumed',
        from: { place: 'north-korea', known: { event: { id: 'departure-pyongyang' } } },
        destination: { place: 'vladivostok' }
      }
    ],
    ['2023-09-12', '2023-09-12', { state: 'presumed', destination: { place: 'vostochny' } }],
    [
      '2023-09-12',
      null,
      { state: 'between', to: { known: { event: { id: 'kim-at-vostochny' } } } }
    ],
    ['2023-09-13', null, { state: 'at', sure: false, fix: { place: 'vostochny-station' } }],
    ['2023-09-15', null, { state: 'between', routed: false }],
    ['2023-09-21', null, { state: 'over' }]
  ])('has the traveller at the end of %s, known by %s', (iso, by, expected) => {
    const known = knownEvents(index, by === null ? null : day(by));
    const [journey] = index.atlas.journeys;
    if (!journey) throw new Error('expected a journey');
    const byId = new Map(known.map((one) => [one.event.id, one]));
    const window = windowInstants(dayWindow(day(iso)), index.atlas.zone);
    expect(travellerAt(knownJourney(index, journey, byId), window)).toMatchObject(expected);
  });

  it.each([
    ['arrival-komsomolsk', 'unknown'],
    ['knevichi-visit', 'unknown'],
    ['frigate-visit', 'unknown'],
    ['university-visit', 'unknown'],
    ['kim-at-vostochny', 'rail'],
    ['departure-artyom', 'rail']
  ])('has Kim go on from %s by what reports tell', (event, mode) => {
    const known = new Map(knownEvents(index, null).map((one) => [one.event.id, one]));
    const [journey] = index.atlas.journeys.map((one) => knownJourney(index, one, known));
    const leg = journey?.legs.find(({ from }) => from.known.event.id === event);
    expect(leg).toMatchObject({ mode, basis: mode === 'unknown' ? 'unknown' : 'presumed' });
    expect(leg?.vehicle).toBeUndefined();
  });

  it('without the stop at Vostochny has no way there and back', () => {
    const known = knownEvents(index, null).filter(({ event }) => event.id !== 'kim-at-vostochny');
    const byId = new Map(known.map((one) => [one.event.id, one]));
    const [journey] = index.atlas.journeys.map((one) => knownJourney(index, one, byId));
    const leg = journey?.legs.find(({ to }) => to.known.event.id === 'arrival-komsomolsk');
    expect(leg?.way.routed).toBe(true);
    // Volochayevka, where the line to Komsomolsk branches off, lies at 134.6 degrees east; Vostochny at 128.
    expect(Math.min(...(leg?.way.path.map(([x]) => x) ?? []))).toBeGreaterThan(131);
    expect(leg?.way.km.at(-1)).toBeGreaterThan(1000);
    expect(leg?.way.km.at(-1)).toBeLessThan(1200);
  });
});
