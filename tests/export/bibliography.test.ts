import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { parse as readBibtex } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sourcesSchema } from '../../src/lib/compile/schemas/schema-sources';
import { readIssued } from '../../src/lib/compile/sources/read-issued';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { citeSources } from '../../src/lib/export/cite-sources';
import { cslItem, type CslItem } from '../../src/lib/export/csl-item';
import { writeBibtex } from '../../src/lib/export/write-bibtex';
import { writeCsl } from '../../src/lib/export/write-csl';
import { day, makeAtlas, source } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { trickyText, writtenAtlas } from './written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const kim = readAtlas('kim-2023');

const readCsl = (atlas: WholeAtlas) => JSON.parse(writeCsl(atlas)) as CslItem[];

describe('the CSL-JSON of an atlas', () => {
  const [own, ...items] = readCsl(kim);

  it('has the atlas itself, then each source', () => {
    expect(own).toMatchObject({ type: 'dataset', title: kim.title, version: kim.version });
    expect(items.map(({ id }) => id)).toEqual(kim.sources.map(({ id }) => id));
    for (const one of kim.sources) {
      const item = items.find(({ id }) => id === one.id);
      expect([item?.title, item?.URL, item?.type]).toEqual([one.title, one.url, one.type]);
      expect(item?.['container-title']).toBe(one.container);
      expect(item?.author ?? []).toEqual(one.author);
    }
  });

  it('counts years before 1 as CSL does, without a year 0, and reads them back', () => {
    for (const [iso, year] of [
      ['-0043-03-15', -44],
      ['0000-03-15', -1],
      ['0079-03-15', 79]
    ] as const) {
      const { issued } = cslItem(source('letter', iso));
      expect(issued).toEqual({ 'date-parts': [[year, 3, 15]] });
      expect(readIssued(issued!, 'UTC').days).toEqual({ from: day(iso), to: day(iso) + 1 });
    }
    expect(readIssued({ 'date-parts': [[0, 3, 15]] }, 'UTC').days).toBeNull();
  });

  it('goes back into an atlas', () => {
    expect(sourcesSchema.safeParse(items).error).toBeUndefined();
  });

  it('is read by another program', () => {
    const text = plugins.output.format('bibliography', [own!, ...items], {
      template: 'apa',
      lang: 'en-US',
      format: 'text',
      asEntryArray: true,
      nosort: true
    });
    expect(text.map(([id]) => id)).toEqual([own!.id, ...kim.sources.map(({ id }) => id)]);
    expect(text[0]?.[1]).toContain(kim.version);
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const item = readCsl(writtenAtlas(text))[1];
        expect([item?.title, item?.note, item?.author]).toEqual([text, text, [{ literal: text }]]);
      })
    );
  });
});

describe('a day of publication', () => {
  it.each([
    ['2023-09-12', '2023-09-12', [2023, 9, 12]],
    ['2023-09-11', '2023-09-13', [2023, 9]],
    ['2023-09-30', '2023-10-01', [2023]]
  ])('from %s to %s is given as far as it is sure', (first, last, parts) => {
    expect(cslItem(source('a', first, last)).issued).toEqual({ 'date-parts': [parts] });
  });

  it('is left out where not even the year is sure, and stated with its reason', () => {
    const item = cslItem({
      ...source('a', '2023-12-31', '2024-01-01'),
      publishedReason: 'No date.'
    });
    expect(item.issued).toBeUndefined();
    expect(item.custom).toEqual({
      available: '2023-12-31/2024-01-01',
      available_reason: 'No date.'
    });
  });
});

type Text = { text?: string; marks?: unknown }[];

/** Read by a third-party library: each entry's key with its fields as text. */
function read(atlas: WholeAtlas) {
  const { entries, errors } = readBibtex(writeBibtex(atlas), { processUnexpected: true });
  expect(errors).toEqual([]);
  return Object.values(entries).map(({ entry_key, fields }) => ({
    key: entry_key,
    title: plain(fields.title as Text),
    note: plain(fields.note as Text),
    journal: plain(fields.journaltitle as Text),
    author: (fields.author as { literal?: Text; family?: Text }[] | undefined) ?? [],
    url: fields.url as string | undefined,
    date: fields.date as string | undefined
  }));
}

function plain(text: Text = []): string {
  return text.map((one) => one.text ?? '').join('');
}

describe('the BibTeX of an atlas', () => {
  const [own, ...entries] = read(kim);

  it('has the atlas itself, then each source under its id', () => {
    expect(own?.note).toContain(kim.version);
    expect(entries.map(({ key }) => key)).toEqual(kim.sources.map(({ id }) => id));
    for (const one of kim.sources) {
      const entry = entries.find(({ key }) => key === one.id);
      expect(entry?.title).toBe(one.title);
      expect(entry?.journal).toBe(one.container ?? '');
      expect(entry?.url).toBe(one.url);
      expect(entry?.author.length).toBe(one.author.length);
      expect(entry?.note).toContain(one.publishedReason ?? '');
    }
  });

  it('has the day of publication as far as it is sure', () => {
    const days = kim.sources.filter(({ published }) => published.to - published.from === 1);
    expect(days.length).toBeGreaterThan(10);
    for (const { id, published } of days) {
      const date = entries.find(({ key }) => key === id)?.date;
      expect(day(date ?? '')).toBe(published.from);
    }
  });

  it('has the date of a year before 1 as BibLaTeX counts it, and its year in words', () => {
    const text = writeBibtex(makeAtlas({ sources: [source('letter', '-0043-03-15')] }));
    expect(text).toContain('date = {-0043-03-15}');
    expect(text).toContain('year = {44 BC}');
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const [, entry] = read(writtenAtlas(text));
        // TeX does not distinguish kinds of white space.
        const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
        expect(tidy(entry?.title ?? '')).toBe(tidy(text));
        expect(tidy(entry?.note ?? '')).toBe(tidy(text));
      }),
      { examples: [['&Ы```'], ["''김&"], ['a---b']] }
    );
  });
});

describe('a title with the markup of CSL', () => {
  const title = 'On <i>Vega</i>, CO<sub>2</sub> and <span class="nocase">iOS</span> & a < b';
  const marked = { title };
  const one = { ...source('paper', '2023-09-12'), title: 'On Vega, CO2 and iOS & a < b', marked };
  const atlas = makeAtlas({ sources: [one] });

  it('stays as it is in CSL-JSON', () => {
    expect(readCsl(atlas)[1]?.title).toBe(title);
  });

  it('is the same in the commands of TeX', () => {
    const entry = writeBibtex(atlas);
    expect(entry).toContain('\\textit{{Vega}}');
    expect(entry).toContain('\\textsubscript{2}');
    expect(entry).not.toMatch(/<\/?(?:i|sub|span)/);
    expect(entry).toContain('\\& a {<} b');
  });

  it('is lowered in a citation', () => {
    const runs = citeSources(atlas.sources)['paper']!;
    expect(runs.map(({ text }) => text).join('')).toContain(one.title);
    expect(runs).toContainEqual({ text: '2', shift: 'sub' });
  });
});
