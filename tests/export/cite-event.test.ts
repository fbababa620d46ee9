import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import type { WholeAtlas, Claim, EventKind } from '../../src/lib/core/atlas';
import { knownEvent } from '../../src/lib/core/evidence/known-event';
import { explainStatus } from '../../src/lib/core/wording/explain-status';
import { citeEvent } from '../../src/lib/export/cite-event/cite-event';
import { plain } from '../../src/lib/export/cite-event/as-text';
import { prepareExport } from '../../src/lib/export/prepare-export';
import { claim, day, event, makeAtlas, place, source, when } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { readXml, xmlText } from './read-xml';
import { trickyText, writtenAtlas } from './written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

/** The first event of an atlas, cited. */
function cite(atlas: WholeAtlas, address?: string) {
  const prepared = prepareExport(atlas);
  return citeEvent(prepared.index, prepared.events[0]!, prepared, address);
}

const ATLAS = makeAtlas({
  title: 'The atlas',
  licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
  places: [place('ford', { name: 'The ford', precision: 'near', radius: 5 })],
  sources: [
    {
      ...source('paper', '2023-09-12'),
      title: 'A train crosses',
      container: 'The Paper',
      author: [{ family: 'Doe', given: 'Jane' }],
      url: 'https://example.org/a_b'
    },
    {
      ...source('copy', '2023-09-12', '2023-09-14'),
      title: 'An undated copy',
      container: 'The Copy'
    }
  ],
  events: [
    event('crossing', {
      title: 'The train crosses',
      place: 'ford',
      when: when('2023-09-11'),
      claims: [
        claim({
          origin: 'one',
          via: ['two'],
          passage: 'over the ford',
          place: 'ford',
          when: when('2023-09-11')
        }),
        claim({ source: 'copy', stance: 'denies', paragraph: 3 })
      ]
    })
  ]
});

describe('an event cited', () => {
  it('is given as plain text, with every source and what it says', () => {
    const { index, events } = prepareExport(ATLAS);
    expect(cite(ATLAS, 'https://example.org/atlas?event=crossing').text).toBe(
      [
        'The train crosses',
        `Monday 11 September 2023; The ford (within 5 km). ${explainStatus(index, events[0]!)}`,
        [
          '1. Doe, J. (2023, September 12). A train crosses. The Paper. https://example.org/a_b It reports this, citing One, via Two: “over the ford”.',
          '2. An undated copy. (2023, September). The Copy. Published between Tuesday 12 and Thursday 14 September 2023. It denies this: paragraph 3 of our copy.'
        ].join('\n'),
        'From “The atlas”, an atlas of Dateline, version 000000000000, CC BY 4.0: https://example.org/atlas?event=crossing'
      ].join('\n\n')
    );
  });

  it('tells no title and no note before their day', () => {
    const told = event('told', {
      title: 'It went on',
      titleBefore: { title: 'It began', until: day('2023-09-20') },
      note: 'It went on.',
      noteFrom: day('2023-09-20')
    });
    const prepared = prepareExport(makeAtlas({ events: [told] }));
    const { index } = prepared;
    const by = (iso: string) => citeEvent(index, knownEvent(index, told, day(iso))!, prepared).text;
    expect(by('2023-09-19')).toMatch(/^It began\n/);
    expect(by('2023-09-19')).not.toContain('It went on');
    expect(by('2023-09-20')).toMatch(/^It went on\n/);
    expect(by('2023-09-20')).toContain('\n\nIt went on.\n\n');
  });

  it('says of something said who reports it and who said it, and of an allegation not that the source alleges it', () => {
    const words = (kind: EventKind, more: Partial<Claim>) =>
      cite(makeAtlas({ events: [event('said', { kind, claims: [claim(more)] })] })).text;
    expect(words('statement', { origin: 'one' })).toContain('It reports this; said by One.');
    expect(words('allegation', { origin: 'one', stance: 'alleges' })).toContain(
      'It reports this; alleged by One.'
    );
    expect(words('other', { origin: 'one', stance: 'alleges' })).toContain(
      'It alleges this, citing One.'
    );
  });

  it('leads to the passage, in Markdown and in HTML', () => {
    const { markdown, html } = cite(ATLAS);
    const address = 'https://example.org/a_b#:~:text=over%20the%20ford';
    expect(markdown).toContain(`*The Paper*. [https://example.org/a\\_b](<${address}>) It reports`);
    expect(html).toContain(
      `<em>The Paper</em>. <a href="${address}">https://example.org/a_b</a> It`
    );
    expect(html).toMatch(/^<p><strong>The train crosses<\/strong><\/p>\n/);
  });

  it('calls a paper by its own name', () => {
    const named = { ...source('paper', '2023-09-12'), container: 'the news of example.org' };
    const atlas = makeAtlas({ sources: [named], events: [event('one')] });
    expect(cite(atlas).text).toContain(' the news of example.org. ');
  });

  it('names every source of every event of an atlas', () => {
    const prepared = prepareExport(readAtlas('kim-2023'));
    const { index, events, citations } = prepared;
    for (const known of events) {
      const { text } = citeEvent(index, known, prepared);
      for (const { source } of known.claims)
        expect(text).toContain(plain(citations[source]!).trim());
    }
  });
});

/** HTML treats several white spaces as one, and ignores line ends at the edges. */
const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A list's numbers are not part of its text. */
const unnumbered = (text: string | null | undefined) => tidy(tidy(text).replaceAll('1. ', ''));

describe('a citation of any text', () => {
  it('is HTML of known elements alone, and reads as the plain text', () => {
    fc.assert(
      fc.property(trickyText, (words) => {
        const { html, text } = cite(writtenAtlas(words));
        const document = readXml(`<div>${xmlText(html)}</div>`);
        const names = [...document.getElementsByTagName('*')].map(({ nodeName }) => nodeName);
        expect(['div', 'p', 'strong', 'em', 'ol', 'li', 'a']).toEqual(
          expect.arrayContaining(names)
        );
        expect(unnumbered(document.documentElement?.textContent)).toBe(unnumbered(xmlText(text)));
      })
    );
  });

  it('is Markdown that reads as the plain text', () => {
    fc.assert(
      fc.property(trickyText, (words) => {
        const { markdown, text } = cite(writtenAtlas(words));
        const html = marked.parse(markdown, { async: false });
        const document = new DOMParser().parseFromString(
          `<div>${xmlText(html)}</div>`,
          'text/html'
        );
        const names = [...document.getElementsByTagName('*')].map(({ nodeName }) => nodeName);
        expect(['div', 'p', 'strong', 'em', 'ol', 'li', 'a']).toEqual(
          expect.arrayContaining(names)
        );
        expect(unnumbered(document.documentElement?.textContent)).toBe(unnumbered(xmlText(text)));
      })
    );
  });

  it('has no stray mark of a face between a letter and a sign', () => {
    for (const words of ['=cmd<i>&amp;</i>&', '김<i>😀</i>']) {
      const { markdown, text } = cite(writtenAtlas(words));
      expect(text).not.toContain('*');
      expect(marked.parse(markdown, { async: false })).not.toContain('*');
    }
  });

  it.each([' # heading', ' 1. item', '   - item'])('has no Markdown of its own: “%s”', (words) => {
    const html = marked.parse(cite(writtenAtlas(words)).markdown, { async: false });
    expect(html).not.toMatch(/<h1|<ul|<li>\s*<ol/);
  });
});

it('raises and lowers the letters of a title that says so, in each form that can', () => {
  const title = 'CO<sub>2</sub> on the train';
  const paper = { ...source('paper', '2023-09-12'), title: 'CO2 on the train', marked: { title } };
  const cited = cite(makeAtlas({ sources: [paper], events: [event('one')] }));
  expect(cited.html).toContain('CO<sub>2</sub> on');
  expect(cited.markdown).toContain('CO<sub>2</sub> on');
  expect(cited.text).toContain('CO2 on');
});

it('says in which row of a file a claim is found', () => {
  const claims = [claim({ source: 'paper', row: 7 })];
  const cited = cite(
    makeAtlas({ sources: [source('paper', '2023-09-12')], events: [event('one', { claims })] })
  );
  expect(cited.text).toContain('It reports this: row 7 of the file.');
});
