import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Atlas } from '../../../src/lib/core/atlas';
import type { Leg } from '../../../src/lib/core/journey';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { eventsKnownBy } from '../../../src/lib/core/evidence/events-known-by';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import {
  journeyProfile,
  type JourneyProfile
} from '../../../src/lib/core/movement/journey-profile';
import { knownJourney, knownJourneys } from '../../../src/lib/core/movement/known-journey';
import {
  heightOnPieces,
  spansOnPieces,
  type StretchSpan
} from '../../../src/lib/core/movement/stretch';
import { drawnLengths } from '../../../src/lib/core/movement/route-measures';
import { tiePath } from '../../../src/lib/core/movement/tie-path';
import { readFourVehicles } from '../../compile/read-four-vehicles';
import { event, known, leg, line, makeIndex, makeJourney, place, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';

function profileOf(atlas: Atlas, id: string, knownBy: number | null = null): JourneyProfile {
  const index = indexAtlas(atlas);
  const journeys = knownJourneys(index, eventsKnownBy(index, knownBy).byId);
  const journey = journeys.find((one) => one.journey.id === id);
  const profile = journey && journeyProfile(index, journey);
  if (!profile) throw new Error(`nothing is known of ${id}`);
  return profile;
}

/** The atlas as if its legs of unknown means had been flown. */
function flown(atlas: Atlas): Atlas {
  const fly = (leg: Leg): Leg => {
    const [start, end] = [leg.path[0], leg.path.at(-1)];
    if (leg.mode !== 'unknown' || !start || !end) return leg;
    const path = tiePath(start, end, 'air');
    return { ...leg, mode: 'air', path, measures: drawnLengths(path) };
  };
  const journeys = atlas.journeys.map((one) => ({ ...one, legs: one.legs.map(fly) }));
  return { ...atlas, journeys };
}

/** Where the fixes stand: from the start, or as `stretch@km` where that is unknown. */
function fixesOf({ fixes, stretches }: JourneyProfile): string[] {
  return fixes.map(({ fix, stretch, km }) => {
    const foot = stretches[stretch]?.fromStart ?? null;
    return `${fix.place} ${foot === null ? `${stretch}@${Math.round(km)}` : Math.round(foot + km)}`;
  });
}

const [home, west, east] = [0, 1, 2].map((x): LonLat => [x, 0]) as [LonLat, LonLat, LonLat];
const branch: LonLat = [1, 1];
const beyond: LonLat = [3, 0];
const far: LonLat = [9, 0];
const POINTS = { home, west, east, branch, beyond, far };
type Stop = keyof typeof POINTS;
const trunk = line('trunk', [home, west, east], 60);
const outer = line('outer', [east, beyond], 60);
const side = line('side', [west, branch], 60);
const index = makeIndex({
  places: Object.entries(POINTS).map(([id, point]) => place(id, { point, zone: 'UTC' })),
  routes: [trunk, side, outer]
});

/** By which route each of the small network is next to another. */
const NEXT: Partial<Record<Stop, Partial<Record<Stop, 'trunk' | 'side' | 'outer'>>>> = {
  home: { west: 'trunk' },
  west: { home: 'trunk', east: 'trunk', branch: 'side' },
  east: { west: 'trunk', beyond: 'outer' },
  beyond: { east: 'outer' },
  branch: { west: 'side' }
};

/** A journey from stop to stop, a day apart; where no route joins two, nobody knows the way. */
function travelled(...stops: Stop[]) {
  const events = stops.map((id, i) =>
    known(event(`${id}-${i}`, { place: id, when: when(`2023-09-${10 + i}`, 'UTC') }), index)
  );
  const journey = makeJourney(
    events.map(({ event: { id } }) => ({ event: id, role: 'stop' as const })),
    stops.slice(1).map((to, i) => {
      const from = stops[i] as Stop;
      const route = NEXT[from]?.[to];
      return leg(i, [POINTS[from], POINTS[to]], route ? [route] : []);
    })
  );
  const profile = journeyProfile(
    index,
    knownJourney(index, journey, new Map(events.map((one) => [one.event.id, one])))
  );
  if (!profile) throw new Error('no fix is known');
  return profile;
}

const holds = (span: StretchSpan, stretch: number, km: number) =>
  span.stretch === stretch && km >= span.from - 1e-6 && km <= span.to + 1e-6;

const km = (degrees: number) => Math.round(111.195 * degrees);

describe('stretches', () => {
  test.each<[string, Stop[], string[]]>([
    ['there and back', ['home', 'west', 'home'], ['home 0', `west ${km(1)}`, 'home 0']],
    [
      'by stations, there and back',
      ['home', 'west', 'east', 'west', 'home'],
      ['home 0', `west ${km(1)}`, `east ${km(2)}`, `west ${km(1)}`, 'home 0']
    ],
    [
      'off the way out, by the junction',
      ['home', 'west', 'east', 'west', 'branch'],
      ['home 0', `west ${km(1)}`, `east ${km(2)}`, `west ${km(1)}`, `branch ${km(2)}`]
    ],
    [
      'to a line that is joined to the way out only on the way back',
      ['home', 'west', 'far', 'beyond', 'east', 'west', 'home'],
      [
        'home 0',
        `west ${km(1)}`,
        'far 2@0',
        `beyond ${km(3)}`,
        `east ${km(2)}`,
        `west ${km(1)}`,
        'home 0'
      ]
    ],
    [
      'home by a line of which nothing was known on the way out',
      ['home', 'far', 'east', 'west', 'home'],
      ['home 0', 'far 1@0', `east ${km(2)}`, `west ${km(1)}`, 'home 0']
    ],
    [
      'to where nobody knows the way, and back',
      ['home', 'west', 'far', 'west', 'home'],
      ['home 0', `west ${km(1)}`, 'far 1@0', `west ${km(1)}`, 'home 0']
    ],
    ['that does not return', ['west', 'east'], ['west 0', `east ${km(1)}`]],
    ['of which nothing but the start is known', ['home'], ['home 0']]
  ])('%s', (_, stops, heights) => {
    expect(fixesOf(travelled(...stops))).toEqual(heights);
  });

  it('do not give a branch the heights of the way out', () => {
    const profile = travelled('home', 'west', 'east', 'west', 'branch');
    const [, , out, , off] = profile.fixes;
    expect(off?.stretch).not.toBe(out?.stretch);
    // Upright from the junction on the one to the same on the other.
    expect(profile.legs.at(-1)?.joints).toHaveLength(1);
  });

  test('a place has one height on its stretch, and each leg goes one way on each of its pieces', () => {
    const any = fc.array(fc.constantFrom<Stop>('home', 'west', 'east', 'branch', 'beyond', 'far'), {
      minLength: 2,
      maxLength: 9
    });
    fc.assert(
      fc.property(any, (drawn) => {
        const stops = drawn.filter((stop, i) => stop !== drawn[i - 1]);
        const { fixes, legs, stretches } = travelled(...stops);
        const byPlace = new Map<string, number>();
        for (const { fix, stretch, km } of fixes) {
          expect(km).toBeGreaterThanOrEqual(-1e-6);
          expect(km).toBeLessThanOrEqual((stretches[stretch]?.length ?? -1) + 1e-6);
          const key = `${fix.place} on ${stretch}`;
          expect(km).toBeCloseTo(byPlace.get(key) ?? km, 6);
          byPlace.set(key, km);
        }
        const starts = fixes.filter(
          ({ fix, stretch }) => fix.place === stops[0] && stretches[stretch]?.fromStart === 0
        );
        expect(starts.map(({ km }) => Math.round(km * 1e6))).toEqual(starts.map(() => 0));
        for (const { pieces, km } of legs) {
          const travelled = pieces.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
          expect(travelled).toBeCloseTo(km ?? 0, 0);
          const spans = spansOnPieces(pieces, 0, km ?? 0);
          const heights = [0, 0.25, 0.5, 0.75, 1].flatMap(
            (part) => heightOnPieces(pieces, part * (km ?? 0)) ?? []
          );
          expect(
            heights.every(({ stretch, km }) => spans.some((span) => holds(span, stretch, km)))
          ).toBe(true);
        }
      })
    );
  });
});

describe('the stretches of an atlas', () => {
  const kim = profileOf(readAtlas('kim-2023'), 'train-2023');

  it('lead home through the stations of the way out, at the same heights', () => {
    const heights = fixesOf(kim);
    expect(heights[0]).toBe('pyongyang 0');
    expect(heights.at(-1)).toBe('pyongyang-station 0');
    expect(heights).toContain('khasan-station 856');
    expect(heights).toContain('tumangang-station 851');
    const names = kim.stations.map(({ stretch, name }) => `${stretch} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('fall and rise again where the way leaves the line at a junction', () => {
    const turned = kim.legs.find(({ leg }) => leg.to.place === 'komsomolsk-station');
    expect(turned?.pieces.map(({ from, to }) => Math.sign(to - from))).toEqual([-1, 1]);
    expect(turned?.joints).toHaveLength(1);
  });

  it('have no length where nobody knows the way', () => {
    const gaps = kim.legs.filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ km }) => km)).toEqual(gaps.map(() => null));
    expect(gaps.length).toBeGreaterThan(0);
  });

  it('are one for flights alone, that do not return', () => {
    const flights = profileOf(flown(readAtlas('kim-2023')), 'putin-2024');
    expect(flights.stretches.map(({ mode }) => mode)).toEqual(['air']);
    const kms = flights.fixes.map(({ km }) => km);
    expect(kms).toEqual(kms.toSorted((a, b) => a - b));
    expect(flights.legs.map(({ kind, leg }) => [kind, leg.basis])).toEqual([
      ['circle', 'presumed'],
      ['circle', 'presumed']
    ]);
  });

  it.each([
    ['train-2023', ['rail', null, 'rail', 'rail'], ['gap', 'gap', 'gap', 'gap']],
    ['putin-2024', ['air', null], ['gap']]
  ])('have none for means that no report gives, but a gap: %s', (id, modes, kinds) => {
    const { stretches, legs } = profileOf(readAtlas('kim-2023'), id);
    expect(stretches.map(({ mode }) => mode)).toEqual(modes);
    const untold = legs.filter(({ leg }) => leg.mode === 'unknown');
    expect(untold.map(({ kind }) => kind)).toEqual(kinds);
    expect(untold.flatMap(({ pieces, bands }) => [...pieces, ...bands])).toEqual([]);
  });
});

describe('the stretches of four vehicles', () => {
  const { atlas } = readFourVehicles();
  if (!atlas) throw new Error('the journey of four vehicles does not compile');
  const round = profileOf(atlas, 'round');

  it('are one for each, but for the road that nobody knows', () => {
    expect(
      round.stretches.map(({ mode, vehicles, foot, on }) => [
        mode,
        ...vehicles,
        foot,
        on && Math.round(on.km)
      ])
    ).toEqual([
      ['air', 'a chartered jet', 'westfield', null],
      ['rail', 'the night train', 'sound-station', null],
      ['sea', 'bay-city', 1069]
    ]);
    expect(round.legs.map(({ kind }) => kind)).toEqual([
      'way',
      'stay',
      'gap',
      'stay',
      'way',
      'stay',
      'circle'
    ]);
  });

  it('are as long as what is travelled over 180°', () => {
    const lengths = round.stretches.map(({ length }) => Math.round(length / 100) * 100);
    expect(lengths).toEqual([7700, 1100, 10_500]);
    expect(round.stretches.map(({ fromStart }) => fromStart)).toEqual([0, null, null]);
  });

  it('are presumed where the atlas says so', () => {
    const presumed = round.legs.filter(({ leg }) => leg.basis === 'presumed');
    expect(presumed.map(({ leg, kind }) => [leg.mode, kind])).toEqual([
      ['rail', 'way'],
      ['sea', 'circle']
    ]);
  });
});
