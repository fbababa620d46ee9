import { describe, expect, test } from 'vitest';
import type { Claim, Event, EventKind, Source } from '../../../src/lib/core/atlas';
import { bordersOf } from '../../../src/lib/core/borders-of';
import { claimsBySource } from '../../../src/lib/core/evidence/claims-by-source';
import { knownEvent, knownEvents } from '../../../src/lib/core/evidence/known-event';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { indexWords } from '../../../src/lib/core/index-words';
import { dayWindow } from '../../../src/lib/core/time/window';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import { claimLead } from '../../../src/lib/core/wording/claim-lead';
import { explainStatus } from '../../../src/lib/core/wording/explain-status';
import { citeEvent } from '../../../src/lib/export/cite-event/cite-event';
import { describeWindow } from '../../../src/lib/metadata/describe-window';
import { countWords } from '../../../src/lib/panels/list/count-words';
import { coverageWords } from '../../../src/lib/panels/source/coverage-words';
import { bordersOfToday } from '#words/map';
import { needsScripts } from '#words/page';
import { claim, day, event, known, makeAtlas, place, source, when } from '../../make-atlas';

// What a reader is told of made-up claims: each row is one rule of how evidence is put into words.

const published = { from: day('2023-09-12'), to: day('2023-09-13') };
const article = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  slug: id,
  type: 'article-newspaper',
  title: id,
  author: [],
  published,
  ...more
});

const atlas = makeAtlas({
  places: [
    place('town', { name: 'Town' }),
    place('hill', { name: 'Hill' }),
    place('outskirts', { name: 'Outskirts', precision: 'near', radius: 5 })
  ],
  sources: [
    article('herald', { container: 'The Herald' }),
    article('courier', { container: 'The Courier' }),
    source('late', '2023-09-20'),
    article('wire', { author: [{ literal: 'Agency' }] }),
    article('client', { container: 'The Client', author: [{ literal: 'Agency' }] }),
    article('untitled', { title: '[On a journey]' }),
    article('letter', { title: 'A letter from the hill' })
  ],
  origins: [
    { id: 'minister', name: 'Jane Doe, minister' },
    { id: 'spokesman', name: 'The Spokesman' },
    { id: 'media', name: 'local media not named' },
    { id: 'agency', name: 'Agency', outlet: true },
    { id: 'gazette', name: 'Gazette', outlet: true, owner: 'the State' },
    { id: 'radio', name: 'Radio', outlet: true, owner: 'the State' },
    { id: 'railways', name: 'Railways', owner: 'the State' }
  ]
});
const index = indexAtlas(atlas);

type Row = [what: string, claims: Partial<Claim>[], sentence: string, more?: Partial<Event>];

const told = (claims: Partial<Claim>[], more: Partial<Event> = {}) =>
  known(
    event('it', { ...more, claims: claims.map((one) => claim({ source: 'herald', ...one })) }),
    index
  );

const status = ([, claims, sentence, more]: Row) => {
  expect(explainStatus(index, told(claims, more))).toBe(sentence);
};

const said = { kind: 'statement' } as const;
const alleged = { kind: 'allegation' } as const;

describe('of a statement, the event is that it was made', () => {
  test.each<Row>([
    [
      'only who reports it could be wrong',
      [{ origin: 'minister' }],
      'One report, from the Herald.',
      said
    ],
    [
      'repeating it by an agency and its client adds no witness',
      [
        { origin: 'minister', via: ['agency'] },
        { origin: 'minister', source: 'wire' }
      ],
      'Two reports, both from Agency.',
      said
    ],
    [
      'nor does what a client prints by the agency',
      [
        { origin: 'minister', source: 'client' },
        { origin: 'minister', source: 'wire' }
      ],
      'Two reports, both from Agency.',
      said
    ],
    [
      'each publisher is a witness',
      [{ origin: 'minister' }, { origin: 'minister', source: 'courier' }],
      'Reported separately by the Herald and the Courier.',
      { kind: 'announcement' }
    ],
    [
      'publishers of one owner are named with him and corroborate nothing',
      [
        { origin: 'minister', via: ['gazette'] },
        { origin: 'minister', via: ['radio'], source: 'courier' }
      ],
      'Reported by Gazette and Radio, both of the State, so they count as one.',
      said
    ],
    [
      'so are his organs',
      [{ origin: 'gazette' }, { origin: 'railways' }],
      'Reported by Gazette and Railways, both of the State, so they count as one.'
    ],
    [
      'an allegation is told to be one, with who alleges it',
      [{ origin: 'minister', stance: 'alleges' }],
      'Alleged by Jane Doe, minister. One report, from the Herald.',
      alleged
    ]
  ])('%s', (...row) => status(row));
});

describe('one must be wrong only where both cannot be true', () => {
  const twoSay = (a: Partial<Claim>, b: Partial<Claim>): Partial<Claim>[] => [
    { origin: 'agency', ...a },
    { origin: 'gazette', source: 'courier', ...b }
  ];
  const both = 'Reported separately by Agency and Gazette.';

  test.each<Row>([
    [
      'two days',
      twoSay({ when: when('2023-09-11') }, { when: when('2023-09-12') }),
      'Reports differ on the day: either Agency or Gazette must be wrong.'
    ],
    [
      'two places',
      twoSay({ place: 'town' }, { place: 'hill' }),
      'Reports differ on the place: either Agency or Gazette must be wrong.'
    ],
    ['days that overlap', twoSay({ when: when('../2023-09-14') }, { when: when('2023-09') }), both],
    [
      'a day called uncertain',
      twoSay({ when: when('2023-09-11?') }, { when: when('2023-09-12') }),
      both
    ],
    [
      'an hour just beside a part of the day',
      twoSay(
        { when: when('2023-09-11', undefined, 'morning') },
        { when: when('2023-09-11T12:20+10:00') }
      ),
      both
    ],
    ['a place near another', twoSay({ place: 'town' }, { place: 'outskirts' }), both],
    [
      'one hour printed in two zones',
      twoSay({ when: when('2023-09-11T20:00+10:00') }, { when: when('2023-09-11T06:00-04:00') }),
      both
    ],
    [
      'another value, by what it is of',
      twoSay({ values: { aircraft: 'C-32' } }, { values: { aircraft: 'C-40' } }),
      'Reports differ on the aircraft.'
    ],
    [
      'values that the atlas says can both stand',
      twoSay({ values: { crew: '7' } }, { values: { crew: '9' } }),
      `${both} Reports differ on the crew, and both can be right: One counts the pilots.`,
      { bothStand: 'One counts the pilots' }
    ],
    [
      'two that go back to one, whoever mistook it',
      [
        { origin: 'minister', when: when('2023-09-11') },
        { origin: 'minister', when: when('2023-09-12'), source: 'courier' }
      ],
      'Two different days, both attributed to Jane Doe, minister; one must be wrong.'
    ],
    [
      'two articles of one paper',
      [
        { origin: 'agency', source: 'wire', when: when('2023-09-11') },
        { origin: 'agency', source: 'herald', when: when('2023-09-12') },
        { origin: 'gazette', source: 'courier', when: when('2023-09-11') }
      ],
      'Reports differ on the day, and not all of them can be right.'
    ],
    [
      'an agency against itself, in its own article and in what a client prints by it',
      [
        { origin: 'agency', source: 'wire', when: when('2023-09-11') },
        { origin: 'agency', source: 'client', when: when('2023-09-12') }
      ],
      'Two different days, both from Agency; one must be wrong.'
    ],
    [
      'one article against itself, on its own word',
      [{ when: when('2023-09-11') }, { when: when('2023-09-12') }],
      'One report, from the Herald, citing no source. The Herald gives two days: Monday 11 September 2023 and Tuesday 12 September 2023.'
    ],
    [
      'the same on that of another, of two places',
      [
        { origin: 'minister', place: 'town' },
        { origin: 'minister', place: 'hill' }
      ],
      'One report, citing Jane Doe, minister. The Herald, citing Jane Doe, minister, gives two places: Town and Hill.'
    ],
    [
      'the same of parts of one day',
      [
        { origin: 'agency', when: when('2023-09-11', undefined, 'morning') },
        { origin: 'agency', when: when('2023-09-11', undefined, 'evening') }
      ],
      'One report, from Agency. The Herald, citing Agency, gives two times: Monday 11 September 2023, morning; Monday 11 September 2023, evening.'
    ],
    [
      'the same of a value that can stand',
      [{ values: { crew: '7' } }, { values: { crew: '9' } }],
      'One report, from the Herald, citing no source. The Herald gives two accounts of the crew: 7 and 9; both can be right: One counts the pilots.',
      { bothStand: 'One counts the pilots' }
    ],
    [
      'two mouths in one article',
      [
        { origin: 'minister', when: when('2023-09-11') },
        { origin: 'spokesman', when: when('2023-09-12') }
      ],
      'Reports differ on the day: either Jane Doe, minister, or the Spokesman, must be wrong.'
    ],
    [
      'two speakers of one statement, who need not have spoken on one day',
      [
        { origin: 'minister', when: when('2023-09-11'), values: { number: '7' } },
        { origin: 'spokesman', when: when('2023-09-12'), values: { number: '9' } }
      ],
      'Reports differ on the number. The Herald gives two days: Monday 11 September 2023 and Tuesday 12 September 2023.',
      said
    ],
    [
      'actors, of whom a claim excludes none',
      [
        { origin: 'agency', actors: ['ada'] },
        { origin: 'gazette', actors: ['bob'] }
      ],
      both
    ],
    [
      'a denial, which disputes even by one mouth',
      [{ origin: 'minister' }, { origin: 'minister', stance: 'denies' }],
      'Reported by Jane Doe, minister; denied by Jane Doe, minister.'
    ]
  ])('%s', (...row) => status(row));
});

describe('who said it, as the article tells it', () => {
  test.each<[string, Partial<Claim>, string, EventKind?]>([
    ['who said it first', { origin: 'minister' }, 'Reported by Jane Doe, minister'],
    [
      'who passed it on',
      { via: ['media'] },
      'Reported via local media not named, original source not named'
    ],
    ['nobody', {}, 'Reported by The Herald, citing no source'],
    ['the agency whose article it is', { source: 'wire' }, 'Reported by Agency, citing no source'],
    [
      'the agency whose article a client prints',
      { source: 'client' },
      'Reported by Agency, citing no source'
    ],
    [
      'the same of something said',
      { source: 'client', origin: 'minister' },
      'Reported by Agency; said by Jane Doe, minister',
      'statement'
    ],
    [
      'neither publisher nor origin, and never a headline that we made up',
      { source: 'untitled', stance: 'expects' },
      'Expected in an article that names no publisher and cites no source'
    ],
    [
      'the reporter, then the speaker',
      { origin: 'minister' },
      'Reported by The Herald; said by Jane Doe, minister',
      'statement'
    ],
    [
      'the nearest outlet, then the speaker',
      { origin: 'minister', via: ['media', 'agency', 'gazette'] },
      'Reported by Agency, via Gazette; said by Jane Doe, minister, via local media not named',
      'statement'
    ],
    [
      'an outlet that speaks for itself',
      { origin: 'agency' },
      'Reported by Agency',
      'announcement'
    ],
    [
      'who announces it',
      { origin: 'minister', source: 'courier' },
      'Reported by The Courier; announced by Jane Doe, minister',
      'announcement'
    ],
    [
      'who alleges it',
      { origin: 'minister', stance: 'alleges' },
      'Reported by The Herald; alleged by Jane Doe, minister',
      'allegation'
    ],
    [
      'nobody who alleges it',
      { stance: 'alleges', source: 'wire' },
      'Reported by Agency, which does not say who alleged it',
      'allegation'
    ],
    [
      'an article that we do not know the publisher of',
      { origin: 'minister', source: 'untitled' },
      'Reported in an article by an unknown publisher; said by Jane Doe, minister',
      'statement'
    ],
    [
      'the same with a title of its own',
      { origin: 'minister', source: 'letter' },
      'Reported in “A letter from the hill”; said by Jane Doe, minister',
      'statement'
    ],
    [
      'who denies it, and not who reports that',
      { origin: 'minister', stance: 'denies' },
      'Denied by Jane Doe, minister',
      'statement'
    ]
  ])('%s', (_, one, sentence, kind = 'other') => {
    const lead = claimLead(index, kind, claim({ source: 'herald', ...one }));
    expect(lead.map(({ words }) => words).join('')).toBe(sentence);
  });

  test('is what a made-up headline never is, in the status too', () => {
    expect(explainStatus(index, told([{ source: 'untitled', stance: 'expects' }]))).toMatch(
      /^Expected by an article by an unknown publisher\./
    );
  });
});

describe('nothing is told early', () => {
  const early = event('it', {
    title: 'It went on to the hill',
    titleBefore: { title: 'It began', until: day('2023-09-20') },
    note: 'It ended on the hill.',
    bothStand: 'One counted on the hill.',
    place: 'hill',
    when: when('2023-09-13'),
    claims: [
      claim({ source: 'herald', origin: 'agency', values: { crew: '7' } }),
      claim({ source: 'courier', origin: 'gazette', values: { crew: '9' } }),
      claim({ source: 'late', origin: 'minister', place: 'hill', when: when('2023-09-13') })
    ]
  });
  const words = indexWords(makeAtlas({ events: [early] }));
  const cited = (by: string | null) => {
    const known = knownEvent(index, early, by === null ? null : day(by))!;
    return citeEvent(index, known, { words, citations: {} }).text;
  };

  test.each([
    ['the title', 'It went on to the hill'],
    ['the note', 'It ended on the hill.'],
    ['the place and the day', 'Wednesday 13 September 2023; Hill'],
    ['why values can stand', 'One counted on the hill.'],
    ['a later witness', 'Reported separately by Agency, Gazette and Jane Doe, minister.']
  ])('%s', (_, words) => {
    expect(cited('2023-09-19')).not.toContain(words);
    expect(cited('2023-09-20')).toContain(words);
    expect(cited(null)).toContain(words);
  });

  test('that values differ and can stand, once both are known', () => {
    expect(cited('2023-09-19')).toContain('Reports differ on the crew, and both can be right.');
  });

  test('without scripts the page says that this view needs them', () => {
    expect(needsScripts).toContain(
      'This page shows all reports to date, whatever its address asks for.'
    );
  });
});

describe('a source’s page and a day’s list', () => {
  const events = [
    event('told', {
      when: when('2023-09-12'),
      claims: [
        claim({ source: 'herald', when: when('2023-09-11') }),
        claim({ source: 'courier', when: when('2023-09-12') })
      ]
    }),
    event('hoped', {
      claims: [claim({ source: 'herald', stance: 'expects', when: when('2023-09-14') })],
      when: when('2023-09-14'),
      outcome: { result: 'open' }
    }),
    event('month', {
      when: when('2023-09'),
      claims: [claim({ source: 'courier', when: when('2023-09') })]
    })
  ];
  const whole = indexAtlas({ ...atlas, events });
  const all = knownEvents(whole, null);
  const shown = (iso: string, by: number | null = null) =>
    visibleAt(by === null ? all : knownEvents(whole, by), dayWindow(day(iso)), atlas.zone, by);

  test('the source’s own days, with events and expectations apart', () => {
    expect(coverageWords(claimsBySource(all).get('herald')!, published)).toBe(
      '1 event, 1 expected: 1 before publication and 1 after publication. First: Monday 11 September 2023. Last: Thursday 14 September 2023.'
    );
  });

  test.each([
    ['2023-09-12', null, '1 event · 1 more, exact date unknown'],
    ['2023-09-13', null, 'No events dated to this day'],
    ['2023-09-14', null, 'No events dated to this day · 1 expected'],
    ['2023-09-05', day('2023-09-05'), 'No events dated to this day had been reported']
  ])('%s known by %s counts “%s”', (iso, by, words) => {
    expect(countWords(dayWindow(day(iso)), shown(iso, by), undefined, by)).toBe(words);
  });

  test('what is dated to a month is on no day after its first report, and in no description', () => {
    expect(shown('2023-09-12').map(({ known }) => known.event.id)).toContain('month');
    expect(shown('2023-09-13').map(({ known }) => known.event.id)).not.toContain('month');
    expect(describeWindow(dayWindow(day('2023-09-12')), shown('2023-09-12'), atlas)).not.toContain(
      'month'
    );
  });
});

describe('an atlas of other times', () => {
  const old = { ...atlas, events: [event('battle', { when: when('1914-08-26') })] };

  test('says that its borders are those of today, or hides them', () => {
    expect([bordersOf(old), bordersOfToday]).toEqual(['today', 'Present-day borders']);
    expect(bordersOf({ ...old, borders: 'hidden' })).toBe('hidden');
  });
});

describe('a duration, a distance or a count', () => {
  test('is a value with its unit, and no second report', () => {
    const distance = (amount: number, unit = 'km') => ({ distance: { amount, unit } });
    const one = told([{ origin: 'agency', values: distance(1200) }, { origin: 'agency' }]);
    expect(explainStatus(index, one)).toBe('One report, from Agency.');
  });

  test.each([
    [1200, 'km', 900, 'km', 'Reports differ on the distance.'],
    [1200, 'km', 745, 'miles', 'Reported separately by Agency and Gazette.']
  ])('%i %s beside %i %s', (a, unit, b, other, sentence) => {
    const claims = [
      { origin: 'agency', values: { distance: { amount: a, unit } } },
      { origin: 'gazette', values: { distance: { amount: b, unit: other } } }
    ];
    expect(explainStatus(index, told(claims))).toBe(sentence);
  });

  test('is told with its unit where one source gives two', () => {
    const claims = [1200, 900].map((amount) => ({ values: { distance: { amount, unit: 'km' } } }));
    expect(explainStatus(index, told(claims))).toMatch(
      / The Herald gives two accounts of the distance: 1,200 km and 900 km\.$/
    );
  });
});
