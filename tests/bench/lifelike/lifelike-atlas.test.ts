import { expect, it } from 'vitest';
import { compileAtlas } from '../../../src/lib/compile/compile-atlas';
import type { Atlas } from '../../../src/lib/core/atlas';
import { formatIssue } from '../../../src/lib/core/issue';
import { isoFromDay } from '../../../src/lib/core/time/day';
import { lifelikeAtlas } from './lifelike-atlas';
import { LIFELIKE_DAY } from './story-days';

const EVENTS = 300;

function compiled(events: number): Atlas {
  const { atlas, issues } = compileAtlas(
    'lifelike',
    new Map(Object.entries(lifelikeAtlas(events)))
  );
  if (!atlas) throw new Error(issues.map(formatIssue).join('\n'));
  return atlas;
}

const atlas = compiled(EVENTS);
const claims = atlas.events.flatMap((event) => event.claims);

it('has as many events as are asked for, and says so alike whenever it is asked', () => {
  expect(atlas.events).toHaveLength(EVENTS);
  expect(lifelikeAtlas(EVENTS)).toEqual(lifelikeAtlas(EVENTS));
});

it.each([1, 7, 13, 100])('compiles at %d events', (events) => {
  expect(compiled(events).events).toHaveLength(events);
});

it('has several claims an event, from nearly as many sources as events', () => {
  expect(claims.length).toBeGreaterThan(1.7 * EVENTS);
  expect(atlas.sources.length).toBeGreaterThan(EVENTS / 2);
});

it('has journeys by several vehicles, with legs along routes and legs of which no way is known', () => {
  const legs = atlas.journeys.flatMap((journey) => journey.legs);
  expect(new Set(legs.map(({ mode }) => mode)).size).toBeGreaterThan(2);
  expect(legs.some(({ routes }) => routes.length > 0)).toBe(true);
  expect(legs.some(({ routes }) => routes.length === 0)).toBe(true);
  expect(atlas.journeys.flatMap(({ expected }) => expected).length).toBeGreaterThan(0);
});

it('has expectations of all outcomes, denials, retractions and rival versions', () => {
  expect(new Set(atlas.events.flatMap(({ outcome }) => outcome?.result ?? []))).toEqual(
    new Set(['as-expected', 'otherwise', 'did-not-happen', 'open'])
  );
  expect(new Set(claims.map(({ stance }) => stance))).toEqual(
    new Set(['reports', 'confirms', 'alleges', 'denies', 'expects', 'retracts'])
  );
  const places = atlas.events.map(
    (event) => new Set(event.claims.flatMap(({ place }) => place ?? [])).size
  );
  expect(places.some((count) => count > 1)).toBe(true);
});

it('is spread over years, and thickest around the day at which the benchmark opens it', () => {
  const days = atlas.events.flatMap(({ when }) => when?.stated.days.from ?? []);
  const published = atlas.sources.map((source) => source.published.from);
  for (const spread of [days, published])
    expect(Math.max(...spread) - Math.min(...spread)).toBeGreaterThan(1700);
  const near = days.filter((day) => isoFromDay(day).slice(0, 7) === LIFELIKE_DAY.slice(0, 7));
  expect(near.length).toBeGreaterThan(EVENTS / 20);
});

it('fits into files that the compiler reads even at 50,000 events', () => {
  for (const text of Object.values(lifelikeAtlas(50_000)))
    expect(text.length).toBeLessThan(16_000_000);
});
