import { describe, expect, it } from 'vitest';
import type { Claim, Event } from '../../../src/lib/core/atlas';
import type { FixRole, Journey, Leg } from '../../../src/lib/core/journey';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { knownJourney, type KnownJourney } from '../../../src/lib/core/movement/known-journey';
import { travellerAt, type Traveller } from '../../../src/lib/core/movement/traveller-at';
import { dayWindow, windowInstants } from '../../../src/lib/core/time/window';
import {
  claim,
  day,
  event,
  leg,
  line,
  makeIndex,
  makeJourney,
  place,
  source,
  when
} from '../../make-atlas';

/** About 111 km per degree along the equator; clocks are in UTC. */
const at = (x: number): LonLat => [x, 0];
const zone = 'UTC';
const point = (id: string, x: number) => place(id, { point: at(x), zone });
const places = [point('a', 0), point('b', 4), point('c', 8), point('off', 3), point('far', 30)];
const routes = [line('r', [at(0), at(4)], 50), line('s', [at(4), at(8)], 100)];
const LEGS = [leg(0, [at(0), at(4)], ['r']), leg(1, [at(4), at(8)], ['s'])];

/** An event of one claim: its place, its time and the day of its paper. */
type Told = [id: string, place: string, time: string, role: FixRole, paper?: string];

function journeyOf(
  told: readonly Told[],
  {
    legs = LEGS,
    expected = [],
    more = [],
    known = null
  }: {
    legs?: Leg[];
    expected?: Journey['expected'];
    more?: Event[];
    known?: string | null;
  } = {}
): KnownJourney {
  const papers = ['2023-09-09', '2023-09-11', '2023-09-12', '2023-09-13', '2023-09-20'];
  const events = told.map(([id, where, time, , paper = '2023-09-09']) => {
    const fields = { place: where, ...(time === '' ? {} : { when: when(time, zone) }) };
    return event(id, { ...fields, claims: [claim({ source: paper, ...fields })] });
  });
  const index = makeIndex({
    places,
    routes,
    sources: papers.map((iso) => source(iso, iso)),
    events: [...events, ...more]
  });
  const fixes = told.map(([id, , , role]) => ({ event: id, role }));
  const knownBy = known === null ? null : day(known);
  const byId = new Map(knownEvents(index, knownBy).map((one) => [one.event.id, one]));
  return knownJourney(index, makeJourney(fixes, legs, expected), byId);
}

const window = (iso: string) => windowInstants(dayWindow(day(iso)), zone);
const until = (time: string) => ({ from: 0, to: Date.parse(time) / 1000 });

/** The state as one line: where, how sure, and the reach in kilometres. */
function tell(traveller: Traveller): string {
  const reach = 'reach' in traveller ? traveller.reach : null;
  const km = reach ? ` ${reach.fromKm.toFixed(0)}..${reach.toKm.toFixed(0)}` : '';
  if (traveller.state === 'at')
    return `${traveller.sure ? 'at' : 'about'} ${traveller.fix.known.event.id}${km}`;
  if (traveller.state === 'between') {
    const { from, to, ghost, routed } = traveller;
    return `${routed ? '' : 'unrouted '}${from.known.event.id}-${to.known.event.id}${km} ghost ${ghost.km.toFixed(0)}`;
  }
  return traveller.state === 'before' ? 'before' : `${traveller.state}${km}`;
}

describe('where the traveller is at an instant', () => {
  const exact: Told[] = [
    ['left', 'a', '2023-09-10T00:00+00:00', 'departure'],
    ['stop', 'b', '2023-09-10T20:00+00:00', 'stop'],
    ['home', 'c', '2023-09-11T02:00+00:00', 'arrival']
  ];
  it.each<[string, string]>([
    ['2023-09-09T12:00Z', 'before'],
    ['2023-09-10T00:00Z', 'before'],
    ['2023-09-10T00:00:30Z', 'at left'],
    ['2023-09-10T04:00Z', 'left-stop 0..200 ghost 89'],
    ['2023-09-10T10:00Z', 'left-stop 0..445 ghost 222'],
    ['2023-09-10T16:00Z', 'left-stop 244..445 ghost 356'],
    ['2023-09-10T20:00:30Z', 'at stop'],
    ['2023-09-10T22:00Z', 'stop-home 43..200 ghost 148'],
    ['2023-09-11T02:00:30Z', 'at home']
  ])('at exact fixes and between them: %s', (time, expected) => {
    expect(tell(travellerAt(journeyOf(exact), until(time)))).toBe(expected);
  });

  const days: Told[] = [
    ['left', 'a', '2023-09-10', 'departure'],
    ['stop', 'b', '2023-09-12', 'stop'],
    ['home', 'c', '2023-09-14', 'arrival']
  ];
  it.each<[string, string]>([
    ['2023-09-09', 'before'],
    // At the end of the day a departed traveller has left, an arrived one is there, and a stopped one may have gone again.
    ['2023-09-10', 'left-stop 0..445 ghost 111'],
    ['2023-09-11', 'left-stop 0..445 ghost 334'],
    ['2023-09-12', 'about stop 0..445'],
    ['2023-09-13', 'stop-home 0..445 ghost 334'],
    ['2023-09-14', 'at home'],
    ['2023-09-15', 'over']
  ])('at the end of a day, of fixes known to the day: %s', (iso, expected) => {
    expect(tell(travellerAt(journeyOf(days), window(iso)))).toBe(expected);
  });

  it('an uncertain fix may be yet to come, or gone from', () => {
    const journey = journeyOf([
      ['left', 'a', '2023-09-11T20:00+00:00', 'departure'],
      ['stop', 'b', '2023-09-12', 'stop'],
      ['home', 'c', '2023-09-13T04:00+00:00', 'arrival']
    ]);
    // Nobody is at b before 04:54, and nobody leaves it after 23:34.
    expect(tell(travellerAt(journey, until('2023-09-12T02:00Z')))).toBe(
      'left-stop 0..300 ghost 146'
    );
    expect(tell(travellerAt(journey, until('2023-09-12T06:00Z')))).toBe('about stop -445..110');
    expect(tell(travellerAt(journey, until('2023-09-12T22:00Z')))).toBe('about stop -78..445');
  });

  it('an approximate time is as wide as it says', () => {
    const journey = journeyOf([
      ['left', 'a', '2023-09-10T08:00+00:00~', 'departure'],
      ['stop', 'b', '2023-09-11T08:00+00:00', 'stop']
    ]);
    expect(tell(travellerAt(journey, until('2023-09-10T07:50Z')))).toBe('about left 0..4');
    expect(tell(travellerAt(journey, until('2023-09-10T09:00Z')))).toMatch(/^left-stop 0..62/);
  });

  it('left by a day: on that day already under way, since an unknown time', () => {
    const journey = journeyOf([
      ['left', 'a', '../2023-09-11', 'departure'],
      ['stop', 'b', '2023-09-12T12:00+00:00', 'stop']
    ]);
    expect(tell(travellerAt(journey, window('2023-09-10')))).toBe('before');
    expect(tell(travellerAt(journey, until('2023-09-11T12:00Z')))).toBe('left-stop 0..445 ghost 0');
    expect(tell(travellerAt(journey, until('2023-09-12T09:00Z')))).toMatch(/^left-stop 294..445/);
  });

  it('two events of one place are coming and leaving: between them the traveller is there', () => {
    const journey = journeyOf(
      [
        ['came', 'b', '2023-09-10', 'arrival'],
        ['left', 'b', '2023-09-13', 'departure'],
        ['home', 'c', '2023-09-14', 'arrival']
      ],
      { legs: [leg(0, [at(4), at(4)], []), leg(1, [at(4), at(8)], ['s'])] }
    );
    const stay = travellerAt(journey, window('2023-09-11'));
    expect(tell(stay)).toBe('at came');
    expect(stay.state === 'at' && stay.until?.known.event.id).toBe('left');
    expect(tell(travellerAt(journey, until('2023-09-13T12:00Z')))).toBe('about left 0..445');
  });

  it('of several fixes of one day it is the first before noon and the last from then on', () => {
    const journey = journeyOf(
      [
        ['first', 'a', '2023-09-12', 'stop'],
        ['second', 'b', '2023-09-12', 'stop']
      ],
      { legs: [leg(0, [at(0), at(4)], [])] }
    );
    expect(tell(travellerAt(journey, until('2023-09-12T06:00Z')))).toBe('about first 0..0');
    expect(tell(travellerAt(journey, until('2023-09-12T18:00Z')))).toBe('about second 0..0');
    expect(tell(travellerAt(journey, window('2023-09-12')))).toBe('about second 0..0');
  });

  it('says with which speeds it reckoned, and who gives them', () => {
    const between = travellerAt(journeyOf(days), window('2023-09-11'));
    expect(between.state === 'between' && between.speeds).toEqual([
      {
        route: 'r',
        fromKm: 0,
        toKm: expect.closeTo(444.8, 1) as number,
        topSpeed: { value: 50, assumed: 'for the test' }
      }
    ]);
    expect(between.state === 'between' && between.ghost.bearing).toBeCloseTo(90);
  });
});

describe('what is not known by then', () => {
  const told: Told[] = [
    ['left', 'a', '2023-09-10', 'departure', '2023-09-11'],
    ['stop', 'b', '2023-09-12', 'stop', '2023-09-13'],
    ['home', 'c', '2023-09-14', 'arrival', '2023-09-20']
  ];
  const hope = (more: Partial<Event> = {}): Event =>
    event('hope', {
      place: 'c',
      outcome: { result: 'otherwise', event: 'home', settledBy: 'home-told' },
      claims: [claim({ source: '2023-09-11', stance: 'expects', place: 'c' })],
      ...more
    });
  const toC = { event: 'hope', after: 0, ...wholeWay() };

  function wholeWay(): Omit<Leg, 'from' | 'to'> {
    const [first, second] = LEGS as [Leg, Leg];
    const far = first.measures.at(-1) ?? 0;
    return {
      mode: 'rail' as const,
      routes: ['r', 's'],
      path: [at(0), at(4), at(8)],
      measures: [0, far, far + (second.measures.at(-1) ?? 0)],
      ends: [1, 2]
    };
  }

  it('has no ghost: only the reach to the place expected', () => {
    const journey = journeyOf(told, { known: '2023-09-11', expected: [toC], more: [hope()] });
    expect(tell(travellerAt(journey, until('2023-09-10T04:00Z')))).toBe('about left 0..200');
    const presumed = travellerAt(journey, until('2023-09-11T02:00Z'));
    expect(tell(presumed)).toBe('presumed 0..890');
    expect(presumed).toMatchObject({ state: 'presumed', destination: { place: 'c' } });
    expect('ghost' in presumed).toBe(false);
  });

  it('is last seen where nothing was expected', () => {
    expect(tell(travellerAt(journeyOf(told, { known: '2023-09-11' }), window('2023-09-12')))).toBe(
      'last-seen'
    );
    const journey = journeyOf(told, { known: '2023-09-11' });
    expect(tell(travellerAt(journey, window('2023-10-20')))).toBe('over');
  });

  it('an expectation holds no more once a later fix is known', () => {
    const journey = journeyOf(told, { known: '2023-09-13', expected: [toC], more: [hope()] });
    expect(journey.expected).toBeNull();
    expect(tell(travellerAt(journey, window('2023-09-13')))).toBe('last-seen');
  });

  it('nor once a known claim settles it, nor if no known claim gives the place', () => {
    const settled = event('news', { claims: [claim({ id: 'no-show', source: '2023-09-11' })] });
    const unmet = hope({ outcome: { result: 'did-not-happen', settledBy: 'no-show' } });
    const options = { known: '2023-09-11', expected: [toC] };
    expect(journeyOf(told, { ...options, more: [unmet, settled] }).expected).toBeNull();
    const vague = hope({
      claims: [
        claim({ source: '2023-09-11', stance: 'expects' }),
        claim({ source: '2023-09-20', stance: 'expects', place: 'c' })
      ]
    });
    expect(journeyOf(told, { ...options, more: [vague] }).expected).toBeNull();
    const [first] = hope().claims as [Claim];
    const taken = hope({ claims: [first, claim({ source: '2023-09-11', stance: 'retracts' })] });
    expect(journeyOf(told, { ...options, more: [taken] }).expected).toBeNull();
    expect(journeyOf(told, { ...options, more: [hope()] }).expected).not.toBeNull();
  });

  it('a fix without a time happened by the day when it was reported', () => {
    const journey = journeyOf([['left', 'a', '', 'departure', '2023-09-11']], {
      known: '2023-09-11',
      legs: [],
      expected: [toC],
      more: [hope({ outcome: { result: 'open' } })]
    });
    expect(tell(travellerAt(journey, window('2023-09-10')))).toBe('before');
    expect(tell(travellerAt(journey, window('2023-09-11')))).toBe('presumed 0..890');
  });
});

describe('a fix known at another place than the one that its legs were drawn for', () => {
  const moved = (where: string) => {
    const fields = { place: 'b', when: when('2023-09-12', zone) };
    const other = event('stop', {
      ...fields,
      claims: [
        claim({ source: '2023-09-09', ...fields, place: where }),
        claim({ source: '2023-09-20', ...fields })
      ]
    });
    const told: Told[] = [
      ['left', 'a', '2023-09-10', 'departure'],
      ['stop', 'b', '2023-09-12', 'stop', '2023-09-20'],
      ['home', 'c', '2023-09-14', 'arrival']
    ];
    const journey = journeyOf(told, { known: '2023-09-10', more: [other] });
    return journey.legs.map(({ way, to }) => [
      way.routed,
      Math.round(way.km.at(-1) ?? 0),
      to.place
    ]);
  };

  it('is looked for on the way, and the way cut there', () => {
    expect(moved('off')).toEqual([
      [true, 334, 'off'],
      [true, 556, 'c']
    ]);
  });

  it('makes the way to it and from it unknown where it lies far off', () => {
    expect(moved('far').map(([routed]) => routed)).toEqual([false, false]);
  });
});
