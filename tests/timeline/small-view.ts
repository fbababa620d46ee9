import type { Atlas, Event } from '../../src/lib/core/atlas';
import type { When } from '../../src/lib/core/time/when';
import { View } from '../../src/lib/state/view.svelte';

/** A view of an atlas in UTC with one event on each of the days, at the given hour if there is one. */
export function smallView(days: readonly number[], hours: Record<number, number> = {}): View {
  const published = { from: 0, to: 1 };
  const source = {
    id: 'paper',
    slug: 'paper',
    type: 'article',
    title: 'Paper',
    author: [],
    published
  };
  const atlas: Atlas = {
    id: 'small',
    version: '0',
    title: 'Small',
    summary: '',
    zone: 'UTC',
    home: { center: [0, 0], zoom: 1 },
    firstWindow: { from: days[0] ?? 0, to: (days[0] ?? 0) + 1 },
    stretch: { from: 0, to: 30 },
    actors: [],
    origins: [],
    sources: [source],
    places: [],
    routes: [],
    events: days.map((day) => eventOn(day, hours[day])),
    peaks: [],
    journeys: []
  };
  return new View(atlas);
}

function eventOn(day: number, hour: number | undefined): Event {
  const from = day * 86_400 + (hour ?? 0) * 3600;
  const to = hour === undefined ? from + 86_400 : from + 60;
  const stretch = { days: { from: day, to: day + 1 }, instants: { from, to } };
  const when: When = {
    edtf: String(day),
    precision: hour === undefined ? 'day' : 'minute',
    qualifier: '',
    openStart: false,
    openEnd: false,
    zone: 'UTC',
    stated: stretch,
    widened: stretch
  };
  const claim = { id: `c${day}`, source: 'paper', stance: 'reports' as const, via: [], when };
  return { id: `e${day}`, kind: 'other', title: '', actors: [], when, claims: [claim] };
}
