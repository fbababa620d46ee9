import { describe, expect, test } from 'vitest';
import type { Claim, EventKind, Outcome, Source } from '../../../src/lib/core/atlas';
import { explainStatus } from '../../../src/lib/core/wording/explain-status';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { knownEvent } from '../../../src/lib/core/evidence/known-event';
import { claim, day, event, known, makeIndex, place, source, when } from '../../make-atlas';

const leaflet: Source = {
  id: 'leaflet',
  slug: 'leaflet',
  type: 'pamphlet',
  title: 'A leaflet with a title that goes on and on',
  author: [],
  published: { from: day('2023-09-12'), to: day('2023-09-13') }
};
const index = makeIndex({
  places: [place('town'), place('station', { within: 'town' }), place('elsewhere')],
  sources: [
    source('paper', '2023-09-12'),
    source('other', '2023-09-13'),
    leaflet,
    { ...leaflet, id: 'untitled', slug: 'untitled', title: '[On what is read here]' },
    { ...leaflet, id: 'wire', slug: 'wire', author: [{ literal: 'The Agency' }] },
    { ...source('client', '2023-09-13'), container: 'The Agency' }
  ],
  origins: [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
    { id: 'minister', name: 'Jane Doe, minister' },
    { id: 'agency', name: 'The Agency', outlet: true },
    { id: 'gazette', name: 'Gazette', outlet: true, owner: 'the State' },
    { id: 'radio', name: 'Radio', outlet: true, owner: 'the State' },
    { id: 'railways', name: 'Railways', owner: 'the State' }
  ]
});
const clock = '2023-09-12T06:00+10:00';

const cases: {
  title: string;
  claims: Partial<Claim>[];
  status: string;
  sentence: string;
}[] = [
  {
    title: 'one report is reported',
    claims: [{ origin: 'one' }],
    status: 'reported',
    sentence: 'One report, citing One.'
  },
  {
    title: 'two reports of one origin are one witness',
    claims: [{ origin: 'one' }, { origin: 'one', source: 'other' }],
    status: 'reported',
    sentence: 'Two reports, both citing One.'
  },
  {
    title: 'an origin whose name has a comma is closed off by another',
    claims: [{ origin: 'minister' }],
    status: 'reported',
    sentence: 'One report, citing Jane Doe, minister.'
  },
  {
    title: 'an omitted origin never counts as a second witness',
    claims: [{ origin: 'one' }, { source: 'other' }],
    status: 'reported',
    sentence:
      'Two reports; the only source named is One. A report that cites no source may come from there too.'
  },
  {
    title: 'one report may name no origin',
    claims: [{}],
    status: 'reported',
    sentence: 'One report, from the paper, citing no source.'
  },
  {
    title: 'a report without a publisher is known by its title, cut where it is long',
    claims: [{ source: 'leaflet', stance: 'alleges' }, { origin: 'one' }],
    status: 'reported',
    sentence: 'One report, citing One. Alleged by “A leaflet with a title that goes…”.'
  },
  {
    title: 'one report that names an origin once and once none',
    claims: [{ origin: 'one' }, {}],
    status: 'reported',
    sentence: 'One report, citing One.'
  },
  {
    title: 'several reports that name no origin may have one',
    claims: [{}, { source: 'other' }],
    status: 'reported',
    sentence:
      'Two reports, from the paper and the other, citing no source. They may all rest on the same one.'
  },
  {
    title: 'two different origins corroborate',
    claims: [{ origin: 'one' }, { origin: 'two', stance: 'confirms', source: 'other' }],
    status: 'corroborated',
    sentence: 'Reported separately by One and Two.'
  },
  {
    title: 'three origins corroborate in one paper, and who names none adds nothing',
    claims: [{ origin: 'one' }, { origin: 'two' }, { origin: 'minister' }, { source: 'other' }],
    status: 'corroborated',
    sentence: 'Reported separately by One, Two and Jane Doe, minister.'
  },
  {
    title: 'one who alleges',
    claims: [{ origin: 'one', stance: 'alleges' }],
    status: 'reported',
    sentence: 'Alleged by One; no source here confirms it.'
  },
  {
    title: 'two who allege do not corroborate',
    claims: [
      { origin: 'one', stance: 'alleges' },
      { origin: 'two', stance: 'alleges' }
    ],
    status: 'reported',
    sentence: 'Alleged by One and Two; no source here confirms it.'
  },
  {
    title: 'one who alleges does not corroborate one who reports',
    claims: [{ origin: 'one' }, { origin: 'two', stance: 'alleges' }],
    status: 'reported',
    sentence: 'One report, citing One. Alleged by Two.'
  },
  {
    title: 'a denial disputes an allegation',
    claims: [
      { origin: 'one', stance: 'alleges' },
      { origin: 'two', stance: 'denies' }
    ],
    status: 'disputed',
    sentence: 'Alleged by One; denied by Two.'
  },
  {
    title: 'several who allege are one side, each origin once',
    claims: [
      { origin: 'one', stance: 'alleges' },
      { origin: 'one', stance: 'alleges', source: 'other' },
      { stance: 'alleges' },
      { origin: 'two', stance: 'denies' }
    ],
    status: 'disputed',
    sentence: 'Alleged by One and the paper; denied by Two.'
  },
  {
    title: 'a denial disputes what two origins report, one of which denies it',
    claims: [{ origin: 'one' }, { origin: 'two' }, { stance: 'denies', origin: 'two' }],
    status: 'disputed',
    sentence: 'Reported by One and Two; denied by Two.'
  },
  {
    title: 'a denial of what is reported and alleged',
    claims: [
      { origin: 'one' },
      { origin: 'minister', stance: 'alleges' },
      { stance: 'denies', origin: 'two' }
    ],
    status: 'disputed',
    sentence: 'Reported by One; alleged by Jane Doe, minister; denied by Two.'
  },
  {
    title: 'who denies what he alone reported',
    claims: [{ origin: 'two' }, { stance: 'denies', origin: 'two' }],
    status: 'disputed',
    sentence: 'Reported by Two; denied by Two.'
  },
  {
    title: 'a denial may be all that is known',
    claims: [{ stance: 'denies', origin: 'two' }],
    status: 'disputed',
    sentence: 'Denied by Two; no source here reports it.'
  },
  {
    title: 'rival days dispute',
    claims: [
      { origin: 'one', when: when('2023-09-11') },
      { origin: 'two', when: when('2023-09-12') }
    ],
    status: 'disputed',
    sentence: 'Reports differ on the day: either One or Two must be wrong.'
  },
  {
    title: 'a side has all who agree, and who agrees with both sides is on neither',
    claims: [
      { origin: 'one', when: when('2023-09-12', undefined, 'morning') },
      { origin: 'minister', when: when('2023-09') },
      { origin: 'two', when: when(clock) },
      { when: when('2023-09-11') }
    ],
    status: 'disputed',
    sentence: 'Reports differ on the day: either One and Two, or the paper, must be wrong.'
  },
  {
    title: 'of three rival days at most one is right',
    claims: [
      { origin: 'one', when: when('2023-09-11') },
      { origin: 'two', when: when('2023-09-12') },
      { when: when('2023-09-13') }
    ],
    status: 'disputed',
    sentence: 'Reports differ on the day: at most one of One, Two and the paper can be right.'
  },
  {
    title: 'spans of days that overlap exclude nothing',
    claims: [
      { origin: 'one', when: when('2023-09-10/2023-09-12') },
      { origin: 'two', when: when('2023-09-11/2023-09-13') }
    ],
    status: 'corroborated',
    sentence: 'Reported separately by One and Two.'
  },
  {
    title: 'two accounts may go back to one origin',
    claims: [
      { origin: 'one', values: { train: 'gone' } },
      { origin: 'one', values: { train: 'there' }, source: 'other' }
    ],
    status: 'disputed',
    sentence: 'Two accounts of the train, both attributed to One.'
  },
  {
    title: 'of two days that go back to one origin one is wrong, whoever mistook it',
    claims: [
      { origin: 'one', when: when('2023-09-11') },
      { origin: 'one', when: when('2023-09-12'), source: 'other' }
    ],
    status: 'disputed',
    sentence: 'Two different days, both attributed to One; one must be wrong.'
  },
  {
    title: 'rival values dispute, and neither need be wrong',
    claims: [
      { origin: 'one', values: { aircraft: 'C-32', distance: { amount: 1200, unit: 'km' } } },
      { origin: 'two', values: { aircraft: 'C-40', distance: { amount: 900, unit: 'km' } } }
    ],
    status: 'disputed',
    sentence: 'Reports differ on the aircraft. Reports differ on the distance.'
  },
  {
    title: 'values of different labels are no rivals, nor are amounts in different units',
    claims: [
      { origin: 'one', values: { aircraft: 'C-32', distance: { amount: 1200, unit: 'km' } } },
      { origin: 'two', values: { crew: '9', distance: { amount: 745, unit: 'miles' } } }
    ],
    status: 'corroborated',
    sentence: 'Reported separately by One and Two.'
  },
  {
    title: 'what a source says against itself is no rival',
    claims: [
      { origin: 'one', values: { train: 'gone' } },
      { origin: 'one', values: { train: 'there' } }
    ],
    status: 'reported',
    sentence:
      'One report, citing One. The paper, citing One, gives two accounts of the train: gone and there.'
  },
  {
    title: 'rival parts of one day are told and do not dispute',
    claims: [
      { origin: 'one', when: when('2023-09-10', 'Asia/Pyongyang', 'afternoon') },
      { origin: 'two', when: when('2023-09-10', 'Asia/Pyongyang', 'evening') }
    ],
    status: 'corroborated',
    sentence: 'Reported separately by One and Two.'
  },
  {
    title: 'a place within another is no rival',
    claims: [
      { origin: 'one', place: 'town' },
      { origin: 'two', place: 'station' }
    ],
    status: 'corroborated',
    sentence: 'Reported separately by One and Two.'
  },
  {
    title: 'rival places dispute, and rival days beside them',
    claims: [
      { origin: 'one', place: 'town', when: when('2023-09-11') },
      { origin: 'two', place: 'elsewhere', when: when('2023-09-12') }
    ],
    status: 'disputed',
    sentence:
      'Reports differ on the day: either One or Two must be wrong. Reports differ on the place: either One or Two must be wrong.'
  },
  {
    title: 'what all expect is planned',
    claims: [
      { stance: 'expects', when: when('2023-09-12') },
      { stance: 'expects', when: when('2023-09-13'), origin: 'one' }
    ],
    status: 'planned',
    sentence: 'Expected by the paper and One. No report yet says whether it happened.'
  },
  {
    title: 'a retraction comes before all else',
    claims: [{ origin: 'one' }, { stance: 'denies' }, { stance: 'retracts', origin: 'one' }],
    status: 'retracted',
    sentence: 'Retracted by One.'
  }
];

const owned: typeof cases = [
  {
    title: 'two of one owner are one witness, named with him',
    claims: [{ origin: 'gazette' }, { origin: 'radio', source: 'other' }],
    status: 'reported',
    sentence: 'Reported by Gazette and Radio, both of the State, so they count as one.'
  },
  {
    title: 'three of one owner, beside a report that names none',
    claims: [
      { origin: 'gazette' },
      { origin: 'radio' },
      { origin: 'railways' },
      { source: 'other' }
    ],
    status: 'reported',
    sentence:
      'Reported by Gazette, Radio and Railways, all of the State, so they count as one. A report that cites no source may come from there too.'
  },
  {
    title: 'two of one owner, beside one who alleges',
    claims: [{ origin: 'gazette' }, { origin: 'radio' }, { origin: 'one', stance: 'alleges' }],
    status: 'reported',
    sentence:
      'Reported by Gazette and Radio, both of the State, so they count as one. Alleged by One.'
  },
  {
    title: 'two of one owner are corroborated by another',
    claims: [{ origin: 'gazette' }, { origin: 'one' }, { origin: 'radio' }],
    status: 'corroborated',
    sentence: 'Reported separately by Gazette and Radio, both of the State, and by One.'
  },
  {
    title: 'the owner of a single one is not named',
    claims: [{ origin: 'gazette' }, { origin: 'one' }],
    status: 'corroborated',
    sentence: 'Reported separately by Gazette and One.'
  },
  {
    title: 'reports of which nothing is known to call them by',
    claims: [{ source: 'untitled' }],
    status: 'reported',
    sentence: 'One report, citing no source.'
  },
  {
    title: 'a headline that an editor made up is nobody’s name',
    claims: [{ source: 'untitled', stance: 'expects' }],
    status: 'planned',
    sentence:
      'Expected by an article by an unknown publisher. No report yet says whether it happened.'
  }
];

const passedOn: typeof cases = [
  {
    title: 'an article of which nothing is known is called by who passed it on',
    claims: [{ source: 'untitled', via: ['one', 'two'], stance: 'expects' }],
    status: 'planned',
    sentence: 'Expected by One. No report yet says whether it happened.'
  },
  {
    title: 'who passed it on is no witness of its own',
    claims: [{ source: 'untitled', via: ['one'] }, { origin: 'two' }],
    status: 'reported',
    sentence:
      'Two reports; the only source named is Two. A report that cites no source may come from there too.'
  },
  {
    title: 'an article by an agency is called by it',
    claims: [{ source: 'wire' }],
    status: 'reported',
    sentence: 'One report, from the Agency, citing no source.'
  }
];

const said: ((typeof cases)[number] & { kind?: EventKind })[] = [
  {
    title: 'the witness is the publisher and never the speaker',
    claims: [{ origin: 'minister' }],
    status: 'reported',
    sentence: 'One report, from the paper.'
  },
  {
    title: 'the witness is the outlet nearest to the speaker',
    claims: [{ origin: 'minister', via: ['one', 'agency', 'gazette'] }],
    status: 'reported',
    sentence: 'One report, from the Agency.'
  },
  {
    title: 'an outlet that speaks for itself is its own witness',
    claims: [
      { origin: 'gazette', via: ['agency'] },
      { origin: 'gazette', source: 'other' }
    ],
    status: 'reported',
    sentence: 'Two reports, both from Gazette.'
  },
  {
    title: 'an agency, what it publishes and what its client prints are one witness',
    claims: [
      { origin: 'minister', source: 'wire' },
      { origin: 'minister', source: 'client' },
      { origin: 'minister', via: ['agency'] }
    ],
    status: 'reported',
    sentence: 'Three reports, all from the Agency.'
  },
  {
    title: 'two publishers corroborate that it was said, whoever said it',
    claims: [{ origin: 'minister' }, { origin: 'minister', source: 'other' }],
    status: 'corroborated',
    sentence: 'Reported separately by the paper and the other.'
  },
  {
    title: 'two speakers in one paper do not corroborate',
    claims: [{ origin: 'minister' }, { origin: 'one' }],
    status: 'reported',
    sentence: 'One report, from the paper.'
  },
  {
    title: 'two outlets of one owner do not corroborate',
    claims: [
      { origin: 'minister', via: ['gazette'] },
      { origin: 'minister', via: ['radio'], source: 'other' }
    ],
    status: 'reported',
    sentence: 'Reported by Gazette and Radio, both of the State, so they count as one.'
  },
  {
    title: 'an article of no named publisher is no second witness',
    claims: [{ origin: 'minister' }, { origin: 'minister', source: 'untitled' }],
    status: 'reported',
    sentence:
      'Two reports; the only publisher named is the paper. A report that names no publisher may come from there too.'
  },
  {
    title: 'one article of no named publisher is known by its title',
    claims: [{ origin: 'minister', source: 'leaflet' }],
    status: 'reported',
    sentence: 'One report, from “A leaflet with a title that goes…”, with no publisher named.'
  },
  {
    title: 'of an allegation, who alleges is told beside the witness',
    kind: 'allegation',
    claims: [
      { origin: 'minister', stance: 'alleges' },
      { stance: 'alleges', source: 'other' }
    ],
    status: 'reported',
    sentence: 'Alleged by Jane Doe, minister. Reported separately by the paper and the other.'
  },
  {
    title: 'a denial of an allegation stands against who alleges',
    kind: 'allegation',
    claims: [
      { origin: 'one', stance: 'alleges' },
      { origin: 'two', stance: 'denies' }
    ],
    status: 'disputed',
    sentence: 'Alleged by One; denied by Two.'
  },
  {
    title: 'a denial of a statement stands against who reports it',
    claims: [{ origin: 'minister' }, { origin: 'minister', stance: 'denies', source: 'other' }],
    status: 'disputed',
    sentence: 'Reported by the paper; denied by Jane Doe, minister.'
  },
  {
    title: 'rival days of a statement are those of its reports',
    claims: [
      { origin: 'minister', when: when('2023-09-11') },
      { origin: 'minister', when: when('2023-09-12'), source: 'other' }
    ],
    status: 'disputed',
    sentence: 'Reports differ on the day: either the paper or the other must be wrong.'
  },
  {
    title: 'a statement that is expected is expected by its speaker',
    kind: 'announcement',
    claims: [{ origin: 'minister', stance: 'expects', via: ['agency'] }],
    status: 'planned',
    sentence: 'Expected by Jane Doe, minister. No report yet says whether it happened.'
  },
  {
    title: 'a retraction of a statement is by who retracts it',
    claims: [{ origin: 'minister' }, { origin: 'minister', stance: 'retracts' }],
    status: 'retracted',
    sentence: 'Retracted by Jane Doe, minister.'
  }
];

describe('the status of a statement', () => {
  test.each(said)('$title', ({ claims, status, sentence, kind = 'statement' }) => {
    const one = known(event('it', { kind, claims: claims.map(claim) }), index);
    expect(one.status).toBe(status);
    expect(explainStatus(index, one)).toBe(sentence);
  });
});

describe('the status of an event', () => {
  test.each([...cases, ...owned, ...passedOn])('$title', ({ claims, status, sentence }) => {
    const told = event('it', { claims: claims.map(claim) });
    const one = known(told, index);
    expect(one.status).toBe(status);
    expect(explainStatus(index, one)).toBe(sentence);
  });

  test('says that rival values can both stand, and why once all claims are known', () => {
    const told = event('it', {
      bothStand: 'one counts the crew',
      claims: [
        claim({ origin: 'one', values: { number: '9' } }),
        claim({ origin: 'two', values: { number: { amount: 7, unit: 'people' } } }),
        claim({ origin: 'two', source: 'other' })
      ]
    });
    const by = (iso: string) => {
      const one = knownEvent(index, told, day(iso));
      return one && [one.status, explainStatus(index, one)];
    };
    const both = 'Reported separately by One and Two.';
    expect(by('2023-09-12')).toEqual([
      'corroborated',
      `${both} Reports differ on the number, and both can be right.`
    ]);
    expect(by('2023-09-13')).toEqual([
      'corroborated',
      `${both} Reports differ on the number, and both can be right: one counts the crew.`
    ]);
  });

  test('follows the second clock, with its sentence', () => {
    const told = event('it', {
      claims: [claim({ origin: 'one' }), claim({ origin: 'two', source: 'other' })]
    });
    const by = (iso: string) => {
      const one = knownEvent(index, told, day(iso));
      return one && [one.status, explainStatus(index, one)];
    };
    expect(by('2023-09-11')).toBeNull();
    expect(by('2023-09-12')).toEqual(['reported', 'One report, citing One.']);
    expect(by('2023-09-13')?.[0]).toBe('corroborated');
  });

  test('says that its claims are only perhaps known', () => {
    const unsure = makeIndex({ sources: [source('paper', '2023-09-12', '2023-09-14')] });
    const one = knownEvent(
      unsure,
      event('it', { claims: [claim({ origin: 'one' })] }),
      day('2023-09-13')
    );
    expect(one?.perhaps).toBe(true);
    expect(explainStatus(unsure, one!)).toMatch(/ It may not have been published by then\.$/);
  });
});

describe('what settles an expectation', () => {
  const settled = (result: Outcome['result'], by: number | null = null) => {
    const hope = event('hope', {
      claims: [claim({ stance: 'expects', origin: 'one' })],
      outcome: result === 'open' ? { result } : { result, event: 'deed', settledBy: 'deed-2' }
    });
    const deed = event('deed', {
      claims: [claim({ id: 'deed-2', source: 'other', origin: 'two' })]
    });
    const atlas = indexAtlas({ ...index.atlas, events: [hope, deed] });
    return explainStatus(atlas, knownEvent(atlas, hope, by)!);
  };

  test.each([
    ['as-expected', 'Expected by One. Outcome reported by Two: it happened as expected.'],
    ['otherwise', 'Expected by One. Outcome reported by Two: it turned out differently.'],
    ['did-not-happen', 'Expected by One. Outcome reported by Two: it did not happen.'],
    ['open', 'Expected by One. No source here says whether it happened.']
  ] as const)('%s', (result, sentence) => {
    expect(settled(result)).toBe(sentence);
  });

  test('is not given away by the second clock', () => {
    expect(settled('otherwise', day('2023-09-12'))).toBe(
      'Expected by One. No report yet says whether it happened.'
    );
  });
});
