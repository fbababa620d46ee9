import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAtlasFile } from '../../src/lib/loading/atlas-file';
import { claim, event, makeAtlas, place, when } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { travelled } from './travelled';

describe('an atlas that has travelled as a file, and its words as others', () => {
  it.each(['kim-2023', 'hanoi-2019'])('is %s again', (id) => {
    const atlas = readAtlas(id);
    expect(travelled(atlas)).toEqual(atlas);
  });

  it.each([
    ['2023-09-12'],
    ['2023-09-12~'],
    ['2023-09-12?'],
    ['../2023-09-11'],
    ['2023-09-12/..'],
    ['2023-09~/2024'],
    ['2023-09-12T05:15+03:00'],
    ['-0043-03-15'],
    ['19XX']
  ])('has its %s', (text) => {
    const atlas = makeAtlas({ events: [event('it', { when: when(text, 'Asia/Tokyo') })] });
    expect(travelled(atlas)).toEqual(atlas);
    const utc = makeAtlas({ events: [event('it', { when: when(text, 'UTC') })] });
    expect(travelled(utc)).toEqual(utc);
  });

  it('was written with a plain day as that day, and any other time as its days and its EDTF', () => {
    const of = (text: string, zone: string) =>
      toAtlasFile(makeAtlas({ events: [event('it', { when: when(text, zone) })] })).events.when;
    expect(of('2023-09-12', 'UTC')).toEqual([[19612, 0, 'UTC']]);
    // Ten hours are forty quarters.
    expect(of('2023-09-12', makeAtlas().zone)).toEqual([[19612, 40]]);
    expect(of('2023-09-12~', 'UTC')).toMatchObject([
      { edtf: '2023-09-12~', stated: [19612, 1, 0, 0], widened: [19611, 3, 0, 0] }
    ]);
    expect(JSON.stringify(of('2023-09', 'UTC'))).not.toContain('widened');
  });

  it('is itself again whatever is in it', () => {
    const text = fc.string();
    const id = fc.stringMatching(/^[a-z]{4,9}$/);
    const some = { maxLength: 4 };
    const [journey] = readAtlas('kim-2023').journeys;
    const [route] = readAtlas('kim-2023').routes;
    const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
    const degrees = fc.oneof(
      fc.integer({ min: -1_800_000, max: 1_800_000 }).map((units) => units / 10_000),
      fc.double({ min: -540, max: 540, noNaN: true }).map((one) => one + 0)
    );
    const path = fc.array(fc.tuple(degrees, degrees), { minLength: 1, maxLength: 5 });
    const times = fc
      .tuple(
        fc.constantFrom('2023-09-12', '2023-09-12~', '2023-09', '../1850-02-03', '-0043-03-15'),
        fc.constantFrom('UTC', 'Asia/Vladivostok', 'Asia/Kathmandu', 'America/St_Johns')
      )
      .map(([edtf, zone]) => when(edtf, zone));
    const line = fc.record({
      routes: fc.array(id, some),
      path,
      measures: fc.array(degrees, some),
      ends: fc.array(fc.nat(), some)
    });
    const claims = fc.array(
      fc
        .record({
          note: optional(text),
          passage: optional(text),
          inferred: optional(fc.record({ when: text })),
          via: fc.array(id, some),
          when: optional(times)
        })
        .map((fields) => claim(given(fields)))
    );
    const events = fc.array(
      fc
        .record({ id, title: text, note: optional(text), when: optional(times), claims })
        .map((fields) => event(fields.id, given(fields)))
    );
    const polygon = fc
      .array(path)
      .map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
    const many = fc
      .array(fc.array(path, some))
      .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates }));
    const places = fc.array(
      fc
        .record({
          id,
          area: optional(fc.oneof(polygon, many)),
          within: optional(id),
          names: fc.dictionary(id, text, { maxKeys: 2, noNullPrototype: true }),
          aliases: fc.array(text, some),
          note: optional(text)
        })
        .map((fields) => place(fields.id, given(fields)))
    );
    fc.assert(
      fc.property(
        events,
        places,
        fc.array(line, some),
        path,
        (events, places, lines, coordinates) => {
          const legs = lines.map((one, at) => ({
            from: at,
            to: at + 1,
            mode: 'rail' as const,
            ...one
          }));
          // Ids are unique in an atlas.
          const apart = <T extends { id: string }>(things: readonly T[]): T[] =>
            things.map((thing, at) => ({ ...thing, id: `${thing.id}-${at}` }));
          const atlas = makeAtlas({
            events: apart(events),
            places: apart(places),
            journeys: journey ? [{ ...journey, legs }] : [],
            routes: route ? [{ ...route, coordinates }] : []
          });
          expect(travelled(atlas)).toEqual(JSON.parse(JSON.stringify(atlas)));
        }
      )
    );
  });
});

/** The fields that have a value. */
function given<T extends object>(fields: T) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
