import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKnown, type KnownHalf } from '../../../src/lib/core/evidence/compare-known';
import { differenceOf } from '../../../src/lib/core/evidence/difference-of';
import { historyOf } from '../../../src/lib/core/evidence/claims-history';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { visibleAt } from '../../../src/lib/core/view/visible-at';
import { claim, day, event, makeAtlas, place, source, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';

type Atlas = Parameters<typeof indexAtlas>[0];
type Days = { from: number; to: number };

/** What an atlas shows of some days by the reports up to a day, or by all. */
function halfOf(atlas: Atlas, days: Days, until: number | null): KnownHalf {
  const history = historyOf(indexAtlas(atlas));
  const rows = Array.from({ length: history.rows }, (_, row) => row);
  const all = rows.flatMap((row) => history.known(row, until) ?? []);
  const shown = visibleAt(all, { days, hour: null }, atlas.zone, until);
  return {
    shown: shown.map(({ known }) => known),
    all: new Map(all.map((known) => [known.event.id, known]))
  };
}

const idsOf = ({ shown }: KnownHalf) => shown.map((known) => known.event.id);

describe.each(['kim-2023', 'hanoi-2019'])('two clocks over any days of %s', (id) => {
  const atlas = readAtlas(id);
  const { from, to } = atlas.stretch;
  const days = fc
    .tuple(fc.integer({ min: from - 5, max: to + 5 }), fc.integer({ min: 1, max: 30 }))
    .map(([first, length]) => ({ from: first, to: first + length }));
  const clock = fc.option(fc.integer({ min: from - 5, max: to + 5 }));

  test('a clock beside itself differs in nothing', () => {
    fc.assert(
      fc.property(days, clock, (window, until) => {
        const half = halfOf(atlas, window, until);
        const compared = compareKnown(half, half);
        expect(compared.map(({ now }) => now)).toEqual(half.shown);
        expect(compared.flatMap(({ changes }) => changes)).toEqual([]);
        expect(compared.filter((one) => differenceOf(one) !== 'same')).toEqual([]);
      })
    );
  });

  test('every event of either half is there once, as each knows it, those of the present first', () => {
    fc.assert(
      fc.property(days, clock, clock, (window, a, b) => {
        const [then, now] = [halfOf(atlas, window, a), halfOf(atlas, window, b)];
        const compared = compareKnown(then, now);
        const ids = compared.map((one) => (one.now ?? one.then)?.event.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual([...new Set([...idsOf(now), ...idsOf(then)])]);
        for (const [at, { changes, then: before, now: since }] of compared.entries()) {
          const id = ids[at] ?? '';
          expect([before, since]).toEqual([then.all.get(id) ?? null, now.all.get(id) ?? null]);
          expect(changes.length > 0 && !(before && since)).toBe(false);
        }
      })
    );
  });

  test('the other way round the same events differ, in the same', () => {
    fc.assert(
      fc.property(days, clock, clock, (window, a, b) => {
        const [then, now] = [halfOf(atlas, window, a), halfOf(atlas, window, b)];
        const changes = (one: KnownHalf, other: KnownHalf) =>
          Object.fromEntries(
            compareKnown(one, other).map((found) => [
              (found.now ?? found.then)?.event.id,
              found.changes
            ])
          );
        expect(changes(then, now)).toEqual(changes(now, then));
      })
    );
  });
});

describe('what became of it', () => {
  const late = { source: 'later' } as const;
  const atlas = makeAtlas({
    places: [place('a'), place('b')],
    sources: [source('paper', '2023-09-12'), source('later', '2023-09-20')],
    events: [
      event('stays', { when: when('2023-09-12'), place: 'a' }),
      event('unheard', { when: when('2023-09-12'), claims: [claim(late)] }),
      event('elsewhere', {
        when: when('2023-09-12'),
        place: 'b',
        claims: [
          claim({ when: when('2023-09-12'), place: 'a' }),
          claim({ ...late, when: when('2023-09-12'), place: 'b' })
        ]
      }),
      event('hoped', {
        when: when('2023-09-12'),
        claims: [claim({ stance: 'expects', when: when('2023-09-12') })],
        outcome: { result: 'otherwise', event: 'unheard' }
      }),
      event('put-off', {
        when: when('2023-09-15'),
        claims: [claim({ when: when('2023-09-12') }), claim({ ...late, when: when('2023-09-15') })]
      })
    ]
  });
  const twelfth = { from: day('2023-09-12'), to: day('2023-09-13') };
  const compared = compareKnown(
    halfOf(atlas, twelfth, twelfth.from),
    halfOf(atlas, twelfth, null)
  ).map((one) => ({ id: (one.now ?? one.then)?.event.id, ...one }));

  test.each([
    ['stays', 'same', []],
    ['unheard', 'unknown', []],
    ['elsewhere', 'moved', ['status', 'place']],
    ['hoped', 'failed', ['outcome']],
    ['put-off', 'moved', ['status', 'when']]
  ])('%s: %s', (id, difference, changes) => {
    const [one, ...more] = compared.filter((found) => found.id === id);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ changes });
    expect(one && differenceOf(one)).toBe(difference);
  });
});
