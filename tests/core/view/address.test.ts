import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAddress,
  parseAddress,
  PLAIN_ADDRESS,
  type Address
} from '../../../src/lib/core/view/address';
import { EVENT_KINDS } from '../../../src/lib/core/atlas';
import { NO_FILTER } from '../../../src/lib/core/view/filter';
import { STATUSES } from '../../../src/lib/core/evidence/status';
import { dayWindow, hourWindow } from '../../../src/lib/core/time/window';
import { day } from '../../make-atlas';

const twelfth = day('2023-09-12');

/** Splits what `formatAddress` writes, as a browser would. */
function reread(text: string) {
  const { pathname, searchParams } = new URL(`https://example.org/atlas${text}`);
  return parseAddress(pathname.split('/')[2] ?? null, searchParams);
}

describe('reading an address', () => {
  test('the bare address says nothing', () => {
    expect(parseAddress(null, new URLSearchParams())).toEqual({ value: PLAIN_ADDRESS, issues: [] });
  });

  test('every part is read', () => {
    const query = new URLSearchParams(
      [
        'to=2023-09-13&event=summit&known=2023-09-11&compare=50&view=5/48.2/134.1',
        'actor=ada,bob&kind=meeting&status=planned,disputed&source=paper&place=here&failed=hidden',
        'hide=first&follow=second&graph=second&axis=even'
      ].join('&')
    );
    expect(parseAddress('2023-09-12', query)).toEqual({
      value: {
        window: { days: { from: twelfth, to: twelfth + 2 }, hour: null },
        event: 'summit',
        journey: null,
        known: twelfth - 1,
        compare: 50,
        filter: {
          actor: ['ada', 'bob'],
          kind: ['meeting'],
          status: ['planned', 'disputed'],
          source: ['paper'],
          place: ['here'],
          withoutFailed: true
        },
        hide: ['first'],
        follow: 'second',
        graph: 'second',
        axis: 'even',
        camera: { zoom: 5, lat: 48.2, lon: 134.1 }
      },
      issues: []
    });
  });

  test('a day before 1 BC is read and written as EDTF has it', () => {
    const text = '/-0043-03-15?to=-0043-03-17&known=-0042-11-20';
    const { value, issues } = reread(text);
    expect(issues).toEqual([]);
    expect(value.window?.days).toEqual({ from: day('-0043-03-15'), to: day('-0043-03-18') });
    expect(value.known).toBe(day('-0042-11-20'));
    expect(formatAddress(value)).toBe(text);
  });

  test('an hour of the second clock is read with or without its zero, and written with it', () => {
    const { value, issues } = reread('?known=2023-09-12T6');
    expect([value.known, issues]).toEqual([{ day: twelfth, hour: 6 }, []]);
    expect(formatAddress(value)).toBe('?known=2023-09-12T06');
  });

  test('the last day of a range is in it', () => {
    const { value } = parseAddress('2023-09-12', new URLSearchParams('to=2023-09-12'));
    expect(value.window).toEqual(dayWindow(twelfth));
  });

  test.each([
    ['2023-02-29', '', 'day', null],
    ['2023-09-12', 'hour=25', 'hour', dayWindow(twelfth)],
    ['2023-09-12', 'to=2023-09-01', 'to', dayWindow(twelfth)],
    ['2023-09-12', 'to=soon', 'to', dayWindow(twelfth)],
    ['2023-09-12', 'view=north', 'view', dayWindow(twelfth)],
    ['2023-09-12', 'view=5/95/134', 'view', dayWindow(twelfth)],
    ['2023-09-12', 'view=5/48/134/1', 'view', dayWindow(twelfth)],
    ['2023-09-12', 'known=yesterday', 'known', dayWindow(twelfth)],
    [
      '2023-09-12',
      'to=2023-09-13&hour=6',
      'hour',
      { days: { from: twelfth, to: twelfth + 2 }, hour: null }
    ]
  ])('/%s?%s: the bad part is told and left out', (path, query, where, window) => {
    const { value, issues } = parseAddress(path, new URLSearchParams(query));
    expect(issues.map((issue) => issue.where)).toEqual([where]);
    expect(value).toEqual({ ...PLAIN_ADDRESS, window });
  });

  test.each([
    ['known=later', 'known'],
    ['status=planned,sure', 'status'],
    ['kind=party', 'kind'],
    ['failed=yes', 'failed'],
    ['axis=odd', 'axis']
  ])('%s: what is no value of the part is told', (query, where) => {
    const { issues } = parseAddress(null, new URLSearchParams(query));
    expect(issues.map((issue) => issue.where)).toEqual([where]);
  });

  test('an hour without a day is reported', () => {
    const { value, issues } = parseAddress(null, new URLSearchParams('hour=06'));
    expect(value).toEqual(PLAIN_ADDRESS);
    expect(issues).toHaveLength(1);
  });

  test.each([
    'utm_source=a&utm_medium=b&utm_campaign=c',
    'fbclid=IwAR0',
    'gclid=x&mc_cid=1&mc_eid=2',
    'evnet=summit',
    '__proto__=1&constructor=2&=3',
    'hour=&to=&event=&known=&axis=&view='
  ])('%s: parts that are none of ours, or empty, are passed over', (query) => {
    const { value, issues } = parseAddress('2023-09-12', new URLSearchParams(query));
    expect(value).toEqual({ ...PLAIN_ADDRESS, window: dayWindow(twelfth) });
    expect(issues).toEqual([]);
  });

  test.each([
    ['2023-02-29', '', 'Day “2023-02-29” ignored: use a date like 2023-09-12'],
    ['2023-09-12', 'hour=99', 'Hour “99” ignored: use 00 to 23'],
    [
      '2023-09-12',
      'to=2023-09-01',
      'Last day “2023-09-01” ignored: it is before the first day, 2023-09-12'
    ],
    ['2023-09-12', 'to=2023-09-13&hour=6', 'Hour “06” ignored: it needs a single day'],
    [null, 'to=2023-09-13', 'Last day “2023-09-13” ignored: it needs a first day'],
    [null, 'known=soon', 'Known by “soon” ignored: use “then” or a date like 2023-09-12'],
    ...['half', '101', '-1', '5e1', '50.25', '1000'].map((percent): [null, string, string] => [
      null,
      `compare=${percent}`,
      `Compare “${percent}” ignored: use a number from 0 to 100`
    ]),
    [null, 'known=soonT06', 'Known by “soonT06” ignored: use “then” or a date like 2023-09-12'],
    ...['25', '', '6:30', '06T07', '-1', '06Z'].map((hour): [null, string, string] => [
      null,
      `known=2023-09-12T${hour}`,
      `Known by “2023-09-12T${hour}” ignored: use 00 to 23 for the hour, as in 2023-09-12T06`
    ]),
    [
      null,
      'kind=party',
      'Kind “party” ignored: use one of those under Filter, such as “departure”'
    ],
    [null, 'failed=yes', 'Failed expectations “yes” ignored: use “hidden”'],
    [null, 'axis=odd', 'Axis “odd” ignored: use “even”'],
    [null, 'view=x', 'Map view “x” ignored: use zoom/latitude/longitude, like 5/48.2/134.1'],
    [null, 'event=a&event=a&event=b', 'Event “b” ignored: the address already has “a”']
  ])('/%s?%s is told in a sentence', (path, query, sentence) => {
    const { issues } = parseAddress(path, new URLSearchParams(query));
    expect(issues.map(({ message }) => message)).toEqual([sentence]);
  });
});

describe('writing an address', () => {
  test.each<[string, Partial<Address>]>([
    ['', {}],
    ['/2023-09-12', { window: dayWindow(twelfth) }],
    ['/2023-09-12?hour=06', { window: hourWindow(twelfth, 6) }],
    [
      '/2023-09-12?to=2023-09-14',
      { window: { days: { from: twelfth, to: twelfth + 3 }, hour: null } }
    ],
    ['?event=a%26b', { event: 'a&b' }],
    ['?known=then', { known: 'then' }],
    ['?compare=50', { compare: 50 }],
    ['?known=then&compare=47.3', { known: 'then', compare: 47.3 }],
    ['?known=2023-09-12', { known: twelfth }],
    ['?known=2023-09-12T06', { known: { day: twelfth, hour: 6 } }],
    ['?known=-0043-03-15T23', { known: { day: day('-0043-03-15'), hour: 23 } }],
    [
      '?kind=visit,launch&place=a%20b&failed=hidden',
      { filter: { ...NO_FILTER, kind: ['visit', 'launch'], place: ['a b'], withoutFailed: true } }
    ],
    ['?hide=one,two&graph=three', { hide: ['one', 'two'], graph: 'three' }],
    ['?axis=even', { axis: 'even' }],
    ['?view=5/48.2/134.1', { camera: { zoom: 5, lat: 48.2, lon: 134.1 } }],
    ['?view=22/0.0000001/-180', { camera: { zoom: 22, lat: 1e-7, lon: -180 } }]
  ])('%s', (text, part) => {
    expect(formatAddress({ ...PLAIN_ADDRESS, ...part })).toBe(text);
  });

  test('what is written is read back, the camera to within a pixel', () => {
    const window = fc.oneof(
      fc.record({
        days: fc
          .tuple(fc.integer({ min: -700000, max: 700000 }), fc.integer({ min: 1, max: 400 }))
          .map(([from, length]) => ({ from, to: from + length })),
        hour: fc.constant(null)
      }),
      fc
        .tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 0, max: 23 }))
        .map(([from, hour]) => hourWindow(from, hour)),
      fc.constant(null)
    );
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]*$/));
    const address = fc.record({
      window,
      event: fc.option(fc.string({ minLength: 1 })),
      journey: fc.option(fc.string({ minLength: 1 })),
      known: fc.option(
        fc.oneof(
          fc.integer({ min: -9000, max: 9000 }),
          fc.record({ day: fc.integer({ min: -9000, max: 9000 }), hour: fc.nat(23) }),
          fc.constant('then' as const)
        )
      ),
      compare: fc.option(fc.nat(1000).map((tenths) => tenths / 10)),
      filter: fc.record({
        actor: ids,
        kind: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS)),
        status: fc.uniqueArray(fc.constantFrom(...STATUSES)),
        source: ids,
        place: ids,
        withoutFailed: fc.boolean()
      }),
      hide: ids,
      follow: fc.option(fc.string({ minLength: 1 })),
      graph: fc.option(fc.string({ minLength: 1 })),
      axis: fc.option(fc.constant('even' as const)),
      camera: fc.option(
        fc.record({
          zoom: fc.double({ min: 0, max: 22, noNaN: true }),
          lat: fc.double({ min: -85, max: 85, noNaN: true }),
          lon: fc.double({ min: -180, max: 180, noNaN: true })
        })
      )
    });
    fc.assert(
      fc.property(address, (one) => {
        const { value, issues } = reread(formatAddress(one));
        expect(issues).toEqual([]);
        expect({ ...value, camera: null }).toEqual({ ...one, camera: null });
        expect(value.camera === null).toBe(one.camera === null);
        if (!value.camera || !one.camera) return;
        const pixel = 360 / (512 * 2 ** one.camera.zoom);
        expect(Math.abs(value.camera.lon - one.camera.lon)).toBeLessThanOrEqual(pixel);
        expect(Math.abs(value.camera.lat - one.camera.lat)).toBeLessThanOrEqual(pixel);
      })
    );
  });
});
