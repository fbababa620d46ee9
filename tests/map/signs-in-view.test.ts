import { describe, expect, test } from 'vitest';
import type { KnownEvent } from '../../src/lib/core/evidence/known-event';
import type { Status } from '../../src/lib/core/evidence/status';
import type { IdFeature } from '../../src/lib/static-map/id-feature';
import { DRAWINGS, type Drawing } from '../../src/lib/core/view/drawings';
import { signsInView, type InView } from '../../src/lib/map/signs-in-view';
import { place } from '../make-atlas';

const EMPTY: InView = {
  shown: [],
  groups: [],
  chosen: [],
  areas: [],
  ties: [],
  reaches: [],
  trail: [],
  dates: [],
  legs: [],
  looks: [],
  laid: null
};

type Group = InView['groups'][number];

const feature = (properties: IdFeature['properties']): IdFeature => ({
  type: 'Feature',
  id: 'it',
  geometry: { type: 'Point', coordinates: [0, 0] },
  properties
});
const shown = (
  match: InView['shown'][number]['match'],
  known: Partial<KnownEvent> = {}
): InView['shown'][number] => ({
  match,
  known: { status: 'reported', failed: false, perhaps: false, ...known } as KnownEvent
});
const group = (count: number, precision: 'site' | 'country' = 'site'): Group => ({
  place: place('there', { precision }),
  shown: Array.from({ length: count }, () => shown('dated'))
});
const leg = (leg: Partial<InView['legs'][number]>): InView['legs'][number] => ({
  progress: 'ahead',
  basis: 'given',
  within: null,
  ...leg
});
const laid = { count: false, leader: false, beyond: false };

const TABLE: [what: string, view: Partial<InView>, drawings: Drawing[]][] = [
  ['nothing', {}, []],
  ['what is dated', { shown: [shown('dated')] }, []],
  ['an expectation that failed', { shown: [shown('dated', { failed: true })] }, ['failed']],
  ['what is loosely dated', { shown: [shown('loose')] }, ['loose']],
  ['what was perhaps known', { shown: [shown('dated', { perhaps: true })] }, ['loose']],
  ['a place with one event', { groups: [group(1)] }, []],
  ['a place with two, on a drawn map', { groups: [group(2)] }, ['count']],
  ['a place with two whose mark is elsewhere', { groups: [group(2)], laid }, []],
  ['a mark with a number', { laid: { ...laid, count: true } }, ['count']],
  ['a mark that makes room', { laid: { ...laid, leader: true } }, ['leader']],
  ['a place beyond the edge', { laid: { ...laid, beyond: true } }, ['beyond']],
  ['a halo', { areas: [feature({ halo: true })] }, ['near']],
  ['an area', { areas: [feature({ halo: false })] }, ['admin']],
  ['a country', { groups: [group(1, 'country')] }, ['country']],
  ['a trail', { trail: [feature({})] }, ['trail']],
  [
    'a leg of the window',
    { legs: [leg({ progress: 'fresh', within: [] })] },
    ['fresh', 'travelled']
  ],
  ['a leg of before', { legs: [leg({ progress: 'travelled' })] }, ['travelled']],
  ['a leg of long ago', { legs: [leg({ progress: 'past' })] }, ['travelled']],
  ['a leg begun', { legs: [leg({ progress: 'underway' })] }, ['underway']],
  ['a leg to come', { legs: [leg({})] }, ['ahead']],
  ['a presumed leg', { legs: [leg({ basis: 'presumed' })] }, ['ahead', 'presumed']],
  ['an unknown leg', { legs: [leg({ basis: 'unknown' })] }, ['ahead', 'unrouted']],
  ['a date on a line', { dates: [{}] }, ['date']],
  ['two places of one event', { ties: [feature({ part: 'line', kind: 'rival' })] }, ['rival']],
  ['an outcome', { ties: [feature({ part: 'line', kind: 'outcome' })] }, ['expected']],
  ['the end of a tie', { ties: [feature({ part: 'end', kind: 'rival' })] }, []],
  ['a traveller at a fix', { looks: ['sure'] }, ['traveller']],
  ['one within an uncertain fix', { looks: ['unsure'] }, ['ghost']],
  ['one between fixes', { looks: ['ghost'] }, ['ghost']],
  ['one last reported', { looks: ['lost'] }, ['lost']],
  ['one presumed elsewhere', { looks: ['presumed'] }, ['lost']],
  ['a reach', { reaches: [feature({})] }, ['reachable']]
];

describe('the legend tells what is in view, and no more', () => {
  test.each(TABLE)('%s', (_, view, drawings) => {
    expect(signsInView({ ...EMPTY, ...view }).drawings).toEqual(drawings);
  });

  test('there is a view for each of its signs', () => {
    const told = new Set(TABLE.flatMap(([, , drawings]) => drawings));
    expect([...DRAWINGS].filter((drawing) => !told.has(drawing))).toEqual([]);
  });

  test('statuses are those of events in view, the best established first, and one that is filtered by stays', () => {
    const statusesOf = (statuses: Status[], chosen: Status[] = []) =>
      signsInView({ ...EMPTY, shown: statuses.map((status) => shown('dated', { status })), chosen })
        .statuses;
    expect(statusesOf(['planned', 'reported', 'planned'])).toEqual(['reported', 'planned']);
    expect(statusesOf(['planned'], ['retracted'])).toEqual(['planned', 'retracted']);
    expect(statusesOf([])).toEqual([]);
  });
});
