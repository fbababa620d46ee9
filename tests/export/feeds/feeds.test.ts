import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import { historyOf } from '../../../src/lib/core/evidence/claims-history';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { dayFromIso, isoFromDay } from '../../../src/lib/core/time/day';
import { newsOfDays } from '../../../src/lib/export/feeds/news-of-days';
import { writeAtom } from '../../../src/lib/export/feeds/write-atom';
import { writeJsonFeed } from '../../../src/lib/export/feeds/write-json-feed';
import { claim, day, event, makeAtlas, source, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';
import { readXml, xmlText } from '../read-xml';
import { trickyText, writtenAtlas } from '../written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://maps.example/base';

describe.each(['kim-2023', 'hanoi-2019'])('the feeds of %s', (id) => {
  const atlas = readAtlas(id);
  const index = indexAtlas(atlas);
  const atom = parseAtomFeed(writeAtom(atlas, SITE));
  const json = parseJsonFeed(writeJsonFeed(atlas, SITE));
  const days = newsOfDays(index);

  it('have an entry for each day that changed something, the newest first', () => {
    const isos = days.map((one) => isoFromDay(one.day)).reverse();
    expect(isos.length).toBeGreaterThan(5);
    const addresses = isos.map((iso) => `${SITE}/${id}/${iso}?known=${iso}`);
    expect(atom.entries?.map((entry) => entry.id)).toEqual(addresses);
    expect(json.items?.map((item) => item.url)).toEqual(addresses);
    expect(atom.entries?.map(({ title }) => title?.value)).toEqual(
      json.items?.map(({ title }) => title)
    );
  });

  it('have what feed readers require', () => {
    for (const entry of atom.entries ?? []) {
      expect(entry).toMatchObject({
        title: { value: expect.stringMatching(/^Reported on /) as string },
        updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:59Z$/) as string,
        content: { type: 'html', value: expect.stringMatching(/<strong>/) as string }
      });
      expect(entry.links?.some(({ rel }) => rel === 'alternate')).toBe(true);
    }
    expect(atom.updated).toBe(atom.entries?.[0]?.updated);
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${SITE}/${id}/reported.atom`);
    expect(json.feed_url).toBe(`${SITE}/${id}/reported.feed.json`);
  });

  it('tell of every event once that it was first reported, on the first day that it surely was', () => {
    const first = days.flatMap(({ day, news }) =>
      news.flatMap(({ what, known }) => (what === 'first' ? [[known.event.id, day] as const] : []))
    );
    const expected = atlas.events.map(({ id, claims }) => {
      const last = claims.map((one) => index.sources.get(one.source)!.published.to - 1);
      return [id, Math.min(...last)] as const;
    });
    expect(new Map(first)).toEqual(new Map(expected));
    expect(first).toHaveLength(atlas.events.length);
  });

  it('lead from any status that they tell to the next, and last to that of today', () => {
    const told = new Map<string, string>();
    for (const { news } of days)
      for (const { known, what, before } of news) {
        expect(before).toBe(what === 'first' ? null : told.get(known.event.id));
        told.set(known.event.id, known.status);
      }
    const history = historyOf(index);
    for (const [row, { id: one }] of atlas.events.entries())
      expect(told.get(one)).toBe(history.known(row, null)?.status);
  });

  it('cite with each event a report of that day', () => {
    const others = days.flatMap(({ day, news }) =>
      news
        .filter(({ what }) => what !== 'outcome')
        .flatMap(({ claims }) => claims)
        .filter((one) => index.sources.get(one.source)!.published.to - 1 !== day)
    );
    expect(others).toEqual([]);
    const urls = new Set(atlas.sources.map(({ url }) => url));
    const via = (atom.entries ?? []).flatMap(({ links = [] }) =>
      links.filter(({ rel }) => rel === 'via').map(({ href }) => href)
    );
    expect(via.length).toBeGreaterThan(5);
    expect(via.filter((href) => !urls.has(href))).toEqual([]);
  });
});

describe('a change', () => {
  const paper = (id: string, from: string, to = from) => source(id, from, to);
  const told = (id: string, more: object) =>
    claim({ source: id, when: when('2023-09-12'), ...more });
  const changes = (atlas: Parameters<typeof makeAtlas>[0]) =>
    newsOfDays(indexAtlas(makeAtlas(atlas))).map(({ day, news }) => [
      isoFromDay(day),
      ...news.map(
        ({ what, before, known }) => `${what} ${known.event.id} ${before} ${known.status}`
      )
    ]);

  it('is told on the day of the report that makes it', () => {
    expect(
      changes({
        sources: [paper('a', '2023-09-12'), paper('b', '2023-09-13'), paper('c', '2023-09-14')],
        events: [
          event('one', {
            when: when('2023-09-12'),
            claims: [told('a', {}), told('b', {}), told('c', { stance: 'denies' })]
          })
        ]
      })
    ).toEqual([
      ['2023-09-12', 'first one null reported'],
      ['2023-09-14', 'status one reported disputed']
    ]);
  });

  it('waits for the last day on which its report may have come out', () => {
    expect(
      changes({
        sources: [paper('a', '2023-09-12', '2023-09-15')],
        events: [event('one', { when: when('2023-09-12'), claims: [told('a', {})] })]
      })
    ).toEqual([['2023-09-15', 'first one null reported']]);
  });

  it('of an outcome is told with the report that settles it', () => {
    const settler = told('b', { stance: 'denies' });
    const atlas = makeAtlas({
      sources: [paper('a', '2023-09-10'), paper('b', '2023-09-13')],
      events: [
        event('hoped', {
          when: when('2023-09-12'),
          outcome: { result: 'did-not-happen', settledBy: settler.id },
          claims: [told('a', { stance: 'expects' })]
        }),
        event('other', { when: when('2023-09-12'), claims: [settler] })
      ]
    });
    const [, last] = newsOfDays(indexAtlas(atlas));
    expect(last?.day).toBe(day('2023-09-13'));
    expect(last?.news.map(({ what, claims }) => [what, claims.map(({ id }) => id)])).toEqual([
      ['outcome', [settler.id]],
      ['first', [settler.id]]
    ]);
  });
});

it('any text is kept, and is no markup', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      const atlas = writtenAtlas(text);
      readXml(writeAtom(atlas, SITE));
      const [entry] = parseAtomFeed(writeAtom(atlas, SITE)).entries ?? [];
      const [item] = parseJsonFeed(writeJsonFeed(atlas, SITE)).items ?? [];
      const html = item?.content_html ?? '';
      expect(html).not.toMatch(/<script|<i>/);
      const [, title = ''] = /<strong>(.*?)<\/strong>/s.exec(html) ?? [];
      const shown = title.replace(
        /&#(\d+);|&(amp|lt|gt|quot);/g,
        (_, code: string, name: string) =>
          code
            ? String.fromCodePoint(Number(code))
            : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? '')
      );
      expect(shown).toBe(text);
      expect(entry?.content?.value?.replace(/\s/g, '')).toBe(xmlText(html).replace(/\s/g, ''));
    })
  );
});

it('a day is at its end when all its reports are out', () => {
  const [entry] = parseAtomFeed(writeAtom(writtenAtlas('a'), SITE)).entries ?? [];
  expect(entry?.updated).toBe('2023-09-12T13:59:59Z');
  expect(dayFromIso('2023-09-12')).toBe(day('2023-09-12'));
});
