import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { summariseAtlas } from '../../src/lib/compile/reports/summarise-atlas';
import type { Address } from '../../src/lib/core/view/address';
import { journeyProfile } from '../../src/lib/core/movement/journey-profile';
import { NO_FILTER, type Filter } from '../../src/lib/core/view/filter';
import { FILTER_FIELDS } from '../../src/lib/core/view/filter-fields';
import { dayWindow } from '../../src/lib/core/time/window';
import { atlasWords } from '../../src/build/drawn/picture-words';
import { citeEvent } from '../../src/lib/export/cite-event/cite-event';
import { FORMATS } from '../../src/lib/export/formats';
import { prepareExport } from '../../src/lib/export/prepare-export';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { clusterMarks } from '../../src/lib/static-map/cluster-marks';
import MarkList from '../../src/lib/map/MarkList.svelte';
import ActiveFilters from '../../src/lib/panels/filter/ActiveFilters.svelte';
import Facet from '../../src/lib/panels/filter/Facet.svelte';
import { filterOptions } from '../../src/lib/panels/filter/filter-options';
import OpenCard from '../../src/lib/panels/card/OpenCard.svelte';
import Panel from '../../src/lib/panels/frame/Panel.svelte';
import Marks from '../../src/lib/map/Marks.svelte';
import Journeys from '../../src/lib/panels/legend/Journeys.svelte';
import SourceText from '../../src/lib/panels/source/SourceText.svelte';
import type { View } from '../../src/lib/state/view.svelte';
import { graphShape } from '../../src/lib/timeline/graph/graph-shape';
import GraphTable from '../../src/lib/timeline/graph/GraphTable.svelte';
import Timeline from '../../src/lib/timeline/Timeline.svelte';
import { indexWords } from '../../src/lib/core/index-words';
import { wholeWords } from '../whole-words';
import FrameHead from '../../src/lib/panels/frame/FrameHead.svelte';
import Reader from '../../src/routes/Reader.svelte';
import Front from '../../src/routes/+page.svelte';
import Sources from '../../src/routes/[atlas]/sources/+page.svelte';
import SourcePage from '../../src/routes/[atlas]/sources/[source]/+page.svelte';
import DownloadsPage from '../../src/routes/[atlas]/take-away/+page.svelte';
import small from '../fixtures/good/small.json';
import { sampleAtlas } from '../panels/sample-atlas';
import { inHebrew } from './in-hebrew';
import { unmarkedTexts } from './unmarked-texts';
import WithView from './WithView.svelte';
import { textOf } from '../export/text-of';

/** Milliseconds: the citation program starts slowly. */
vi.setConfig({ testTimeout: 60_000 });

const LICENCE = { name: 'free', url: 'https://example.org/free' };
const SMALL = inHebrew({ ...(small as unknown as WholeAtlas), licence: LICENCE });
const SAMPLE = inHebrew({ ...sampleAtlas, licence: LICENCE });
const BOTH = [SMALL, SAMPLE];
const LISTED = BOTH.map((atlas) => ({ ...summariseAtlas(atlas), drawing: { legs: [], dots: [] } }));

/** Head and body as the server writes them. */
function page(component: Component, props: object): string {
  const { head, body } = render(component, { props });
  return head.replace(/<script.*?<\/script>/gs, '') + body;
}

/** A component within the view of an atlas. */
function part(
  atlas: WholeAtlas,
  of: unknown,
  { address = {}, props }: { address?: Partial<Address>; props?: (view: View) => object } = {}
): string {
  return render(WithView, {
    props: { atlas, address, of: of as Component, ...(props && { props }) }
  }).body;
}

describe('no text of an atlas or a source reorders the text around it', () => {
  it('finds what would', () => {
    for (const html of [
      '<p>אב!</p>',
      '<p dir="auto">By אב!</p>',
      '<p><bdi>by אב!</bdi></p>',
      '<p aria-label="At אב!"></p>',
      '<bdi>a</bdi><p>אב!</p>'
    ])
      expect(unmarkedTexts(html)).toHaveLength(1);
    expect(unmarkedTexts('<p title="אב!">By <bdi>אב!</bdi> at \u2068אב!\u2069</p>')).toEqual([]);
  });

  it('on the front page', () => {
    const html = page(Front as Component, { data: { atlases: LISTED } });
    expect(html).toContain(SMALL.summary);
    expect(unmarkedTexts(html)).toEqual([]);
  });

  it.each(BOTH.flatMap((atlas) => [true, false].map((framed) => ({ atlas, framed }))))(
    'on the page of a day, framed or not',
    ({ atlas, framed }) => {
      const html = page(Reader as Component, {
        atlas,
        names: [],
        words: wholeWords(atlas),
        day: null,
        frameHead: framed ? FrameHead : undefined
      });
      expect(html).toContain(atlas.title);
      expect(unmarkedTexts(html)).toEqual([]);
    }
  );

  it.each(BOTH)('on the pages of sources', (atlas) => {
    const words = indexWords(atlas);
    const pages = [
      page(Sources as Component, { data: { atlas, words, stretches: [0] } }),
      ...atlas.sources.map((source) =>
        page(SourcePage as Component, {
          data: { atlas, words, stretches: [0], source, copy: null }
        })
      )
    ];
    expect(pages.length).toBeGreaterThan(2);
    for (const html of pages) expect(unmarkedTexts(html)).toEqual([]);
  });

  it('on the page of downloads', () => {
    const html = page(DownloadsPage as Component, { data: { atlas: SMALL, terms: '', files: [] } });
    expect(unmarkedTexts(html)).toEqual([]);
  });

  it.each(BOTH)('on the cards of events and travellers, with either clock', (atlas) => {
    const chosen: Partial<Address>[] = [
      ...atlas.events.map(({ id }) => ({ event: id })),
      ...atlas.journeys.flatMap(({ id }) =>
        [atlas.firstWindow.from, atlas.firstWindow.from + 1].map((day) => ({
          journey: id,
          window: dayWindow(day)
        }))
      )
    ];
    const html = chosen.flatMap((address) =>
      [Panel, OpenCard].flatMap((one) => [
        part(atlas, one as Component, { address }),
        part(atlas, one as Component, { address: { ...address, known: 'then' } })
      ])
    );
    expect(html.join('')).toContain('event-');
    for (const one of html) expect(unmarkedTexts(one)).toEqual([]);
  });

  it.each(BOTH)('in the filter', (atlas) => {
    const filter: Filter = {
      ...NO_FILTER,
      actor: atlas.actors.map(({ id }) => id),
      source: atlas.sources.map(({ id }) => id),
      place: atlas.places.map(({ id }) => id)
    };
    const html = [
      part(atlas, ActiveFilters, { address: { filter }, props: () => ({ hidden: false }) }),
      ...FILTER_FIELDS.map((field) =>
        part(atlas, Facet, {
          address: { filter },
          props: (view) => ({
            field,
            values: filterOptions(view.index, view.knowledge.events)[field],
            counts: new Map()
          })
        })
      )
    ].join('');
    expect(html).toContain(atlas.sources[0]?.title);
    expect(unmarkedTexts(html)).toEqual([]);
  });

  it('on the map, drawn and live', () => {
    for (const atlas of BOTH) {
      vi.stubGlobal('document', { activeElement: null });
      const html = part(atlas, MarkList, {
        props: (view) => {
          const marks = clusterMarks(
            view.groups.map((group) => ({ group, x: 0, y: 0 })),
            1
          );
          return { mark: marks[0], size: { width: 1000, height: 640 }, obstacles: () => [] };
        }
      });
      vi.unstubAllGlobals();
      expect(html).toContain('class="title');
      expect(unmarkedTexts(html)).toEqual([]);
      const marks = part(atlas, Marks, {
        props: (view) => {
          const projected = view.groups.map((group) => ({
            group,
            x: 0,
            y: 0
          }));
          return {
            screenMarks: projected.flatMap((one) => clusterMarks([one], 1)),
            size: { width: 1000, height: 640 },
            obstacles: () => []
          };
        }
      });
      expect(marks).toContain('aria-label');
      expect(unmarkedTexts(marks)).toEqual([]);
    }
  });

  it('among the journeys, and on the graph and in the table of one', () => {
    const id = SMALL.journeys[0]!.id;
    const shapeOf = (view: View) => {
      const journey = view.journeys.all.find((one) => one.journey.id === id)!;
      return graphShape(journeyProfile(view.index, journey)!, journey, view.atlas.zone)!;
    };
    const html = [
      part(SMALL, Journeys),
      part(SMALL, Timeline, { address: { graph: id } }),
      part(SMALL, GraphTable, { props: (view) => ({ shape: shapeOf(view) }) })
    ].join('');
    expect(html).toContain(SMALL.journeys[0]!.name);
    expect(unmarkedTexts(html)).toEqual([]);
  });

  it('in our copy of an article', () => {
    const text = [[{ text: 'אב!', marked: true, ends: [] }]];
    const html = part(SMALL, SourceText, {
      props: () => ({ text, numbers: new Map(), language: 'he' })
    });
    expect(unmarkedTexts(html)).toEqual([]);
  });

  it('in an event that is cited, and in what a picture shows', () => {
    for (const atlas of BOTH) {
      const prepared = prepareExport(atlas);
      for (const known of prepared.events) {
        const { text, html } = citeEvent(prepared.index, known, prepared);
        // A paragraph entirely in the atlas's words takes its own direction wherever it is pasted.
        const lines = text.split('\n').filter((line) => /[A-Za-z]/.test(line));
        expect(lines.length).toBeGreaterThan(2);
        expect(lines.flatMap((line) => unmarkedTexts(line))).toEqual([]);
        expect(html).toContain('\u2068');
      }
      expect(unmarkedTexts(atlasWords(atlas).alt)).toEqual([]);
    }
  });

  it('and none of the data files contains our marks', () => {
    const data = FORMATS.filter(({ file }) => /geojson|csv|bib|csl/.test(file(SMALL)));
    expect(data.length).toBeGreaterThan(4);
    for (const { name, write } of data)
      expect(textOf(write(SMALL, 'https://maps.example')), name).not.toMatch(/[\u2068\u2069]/);
  });
});
