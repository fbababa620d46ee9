import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { summariseAtlas } from '../../src/lib/compile/reports/summarise-atlas';
import { formatAddress, PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { eventTime } from '../../src/lib/core/wording/event-time';
import { formatIssue } from '../../src/lib/core/issue';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { visibleAt } from '../../src/lib/core/view/visible-at';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { FORMATS } from '../../src/lib/export/formats';
import { pageJsonLd } from '../../src/lib/metadata/json-ld';
import { day } from '../make-atlas';
import { textOf } from '../export/text-of';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/calendars');
const { files } = readAtlasFiles(FIXTURES, 'old-style');
const { atlas, issues } = compileAtlas('old-style', files, new Map(), {
  countries: readCountries()
});
if (!atlas) throw new Error(issues.map(formatIssue).join('\n'));
const index = indexAtlas(atlas);
const events = knownEvents(index, null);
const shownOn = (window: ReturnType<typeof dayWindow>) =>
  visibleAt(events, window, atlas.zone).map(({ known }) => known.event.id);

describe('an atlas of old days and odd hours', () => {
  it('has no issue', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  it('prints each time by the calendar of its claim or place, in order, and the repeated hour with its offset', () => {
    expect(events.map((known) => [known.event.id, eventTime(known)])).toEqual([
      ['ides-by-the-calendar-of-the-time', 'Wednesday 15 March 44 BC (13 March new style)'],
      ['ides', '15 March 44 BC'],
      ['hastings', 'Saturday 14 October 1066 (20 October new style)'],
      ['crowned', '31 December 1066'],
      ['mobilised', 'Thursday 17 July 1914 (30 July new style), evening'],
      [
        'new-year',
        'Monday 25 December 1917 to Tuesday 2 January 1918 (7 to 15 January 1918 new style)'
      ],
      ['first-call', 'Sunday 5 November 2023, 01:30 (UTC−4) New York time'],
      ['second-call', 'Sunday 5 November 2023, 01:30 (UTC−5) New York time']
    ]);
  });

  it('lets a claim of a Julian place be printed by the Gregorian calendar, and judges both by that', () => {
    const mobilised = events.find(({ event }) => event.id === 'mobilised');
    expect(mobilised?.claims.map(({ when }) => when?.calendar)).toEqual(['julian', undefined]);
    expect(mobilised?.rivalries).toEqual([]);
    expect(mobilised?.status).toBe('reported');
  });

  it('shows both of the hours that one clock names alike in the window of that hour', () => {
    expect(shownOn(hourWindow(day('2023-11-05'), 1))).toEqual(['first-call', 'second-call']);
    expect(shownOn(hourWindow(day('2023-11-05'), 2))).toEqual([]);
  });

  it('has a page for each day before 1 BC, whose address says it', () => {
    const { days, from, to } = summariseAtlas(atlas);
    expect([from, to]).toEqual(['-0043-03-13', '2023-11-05']);
    expect(days.slice(0, 5)).toEqual(
      [12, 13, 14, 15, 16].map((dayOfMonth) => `-0043-03-${dayOfMonth}`)
    );
    const window = dayWindow(day('-0043-03-15'));
    expect(formatAddress({ ...PLAIN_ADDRESS, window })).toBe('/-0043-03-15');
    expect(shownOn(window)).toEqual(['ides']);
  });

  it('is given in structured data by ISO 8601, which is Gregorian', () => {
    const shown = visibleAt(events, dayWindow(day('-0043-03-15')), atlas.zone);
    const data = JSON.stringify(pageJsonLd(index, shown, (one) => one));
    expect(data).toContain('"startDate":"-0043-03-15"');
    expect(data).toContain('"temporalCoverage":"-0043-01-01/2023-12-31"');
  });

  it('is downloaded with its days as each format can say them', () => {
    const written = (name: string) => {
      const format = FORMATS.find((one) => one.name === name);
      return textOf(format?.write(atlas, 'https://maps.example') ?? '');
    };
    expect(written('CSV of events')).toMatch(/^ides,.*,'-0043-03-15,/m);
    expect(written('CSV of claims')).toMatch(/^ides-julian,.*,'-0043-03-13,,Europe\/Rome,julian,/m);
    expect(written('GeoJSON')).toContain(
      '"when":"1914-07-30","part":"evening","zone":"Europe/Moscow","calendar":"julian"'
    );
    expect(JSON.parse(written('CSL-JSON'))[1].issued).toEqual({ 'date-parts': [[-44, 4, 1]] });
    expect(written('BibTeX')).toContain('date = {-0043-04-01}');
    const kml = written('KML');
    expect(kml).toContain('<value>-0043-03-15</value>');
    expect(kml.match(/<when>[^<]*<\/when>/g)).toEqual([
      '<when>1066-10-20</when>',
      '<when>1066-12-31</when>',
      '<when>1914-07-30</when>',
      '<when>2023-11-05T01:30:00-04:00</when>',
      '<when>2023-11-05T01:30:00-05:00</when>'
    ]);
    expect(written('GPX')).not.toMatch(/<time>-/);
  });
});
