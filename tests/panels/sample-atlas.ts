import type {
  WholeAtlas,
  WholeClaim,
  WholeEvent,
  WholePlace,
  WholeSource
} from '../../src/lib/core/atlas';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownEvents, type KnownEvent } from '../../src/lib/core/evidence/known-event';
import type { DayPart, When } from '../../src/lib/core/time/when';
import { day, place as placeOf, when as whenIn } from '../make-atlas';

const ZONE = 'Asia/Tokyo';

export { day };

/** A time as an atlas writes it; throws if it is not one. */
export function when(edtf: string, part?: DayPart): When {
  return whenIn(edtf, ZONE, part);
}

function place(id: string, name: string): WholePlace {
  return placeOf(id, { name, kind: 'city', point: [139.7, 35.7], zone: ZONE, country: 'JP' });
}

export function source(
  id: string,
  from: string,
  more: Partial<WholeSource> = {},
  to = from
): WholeSource {
  const published = { from: day(from), to: day(to) + 1 };
  const title = `Title of ${id}`;
  return { id, slug: id, type: 'article-newspaper', title, author: [], published, ...more };
}

export function claim(id: string, more: Partial<WholeClaim> = {}): WholeClaim {
  return { id, source: 'herald', stance: 'reports', via: [], ...more };
}

export function event(
  id: string,
  claims: WholeClaim[],
  more: Partial<WholeEvent> = {}
): WholeEvent {
  return { id, kind: 'other', title: `Title of ${id}`, actors: [], claims, ...more };
}

export const sampleAtlas: WholeAtlas = {
  id: 'sample',
  version: '000000000000',
  title: 'A sample',
  summary: 'Made for tests.',
  zone: ZONE,
  home: { center: [139.7, 35.7], zoom: 5 },
  firstWindow: { from: day('2023-09-12'), to: day('2023-09-13') },
  stretch: { from: day('2023-09-10'), to: day('2023-09-20') },
  actors: [{ id: 'ada', name: 'Ada', kind: 'person', role: 'Traveller', names: {} }],
  origins: [
    { id: 'agency', name: 'The Agency' },
    { id: 'herald', name: 'The Herald' },
    { id: 'ministry', name: 'The Ministry' }
  ],
  sources: [
    source('herald', '2023-09-12', {
      container: 'The Herald',
      url: 'https://example.org/herald',
      language: 'en'
    }),
    source('courier', '2023-09-13', { publisher: 'Courier', url: 'javascript:alert(1)' }),
    source('monthly', '2023-10-01', { container: 'The Monthly' }),
    source('copy', '2023-09-11', { publishedReason: 'it names a weekday' }, '2023-09-14')
  ],
  places: [place('harbour', 'Harbour'), place('hill', 'Hill')],
  routes: [],
  peaks: [],
  journeys: [],
  events: [
    event(
      'hope',
      [claim('hope-1', { stance: 'expects', when: when('2023-09-12/2023-09-13'), place: 'hill' })],
      {
        title: 'Ada is expected on the hill',
        when: when('2023-09-12/2023-09-13'),
        place: 'hill',
        outcome: { result: 'otherwise', event: 'landing', settledBy: 'landing-2' }
      }
    ),
    event(
      'landing',
      [
        claim('landing-1', {
          origin: 'agency',
          via: ['ministry'],
          when: when('2023-09-12', 'morning'),
          place: 'harbour',
          paragraph: 3,
          passage: 'came ashore, <b>'
        }),
        claim('landing-2', { source: 'courier', origin: 'herald', when: when('2023-09-11') }),
        claim('landing-3', { source: 'copy', when: when('2023-09-12') })
      ],
      {
        title: 'Ada lands <script>alert(1)</script>',
        actors: ['ada'],
        when: when('2023-09-12', 'morning'),
        place: 'harbour',
        note: 'The papers differ.'
      }
    ),
    event('month', [claim('month-1', { source: 'monthly', when: when('2023-09') })], {
      when: when('2023-09')
    }),
    event('undated', [claim('undated-1')])
  ]
};

export const sampleIndex = indexAtlas(sampleAtlas);

/** The events of the sample as known by a day, by id; all of them without a day. */
export function sampleEvents(knownBy: string | null = null): Map<string, KnownEvent> {
  const events = knownEvents(sampleIndex, knownBy === null ? null : day(knownBy));
  return new Map(events.map((known) => [known.event.id, known]));
}

/** An event of the sample; throws if it is not known. */
export function sampleEvent(id: string, knownBy: string | null = null): KnownEvent {
  const known = sampleEvents(knownBy).get(id);
  if (!known) throw new Error(`no event: ${id}`);
  return known;
}
