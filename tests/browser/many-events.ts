import type { Page, Route } from '@playwright/test';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { isoFromDay } from '../../src/lib/core/time/day';
import { toAtlasFile } from '../../src/lib/loading/atlas-file';
import { toEventsFile, toTitlesFile } from '../../src/lib/loading/events-file';
import { writeSiteFile } from '../../src/lib/loading/site-file';
import { toWordsFile } from '../../src/lib/loading/words-file';
import { claim, day, event, makeAtlas, place, source, when } from '../make-atlas';

const FIRST = day('2023-01-01');
const DAYS = 300;
const PER_DAY = 8;

/** 2,400 events, eight a day, each told by a paper the next day and by another a month later; the last of each day had been expected. */
export function manyEvents(): WholeAtlas {
  const iso = (at: number) => isoFromDay(FIRST + at);
  const events = Array.from({ length: DAYS * PER_DAY }, (_, row) => {
    const at = Math.floor(row / PER_DAY);
    const told = { when: when(iso(at)), place: `place-${row % 40}` };
    return event(`event-${row}`, {
      title: `Report ${row}`,
      ...told,
      claims: [
        claim({
          ...told,
          id: `claim-${row}-a`,
          source: `paper-${at}`,
          note: `Told first of ${row}.`
        }),
        claim({ ...told, id: `claim-${row}-b`, source: `paper-${at + 30}`, origin: 'two' })
      ]
    });
  });
  return makeAtlas({
    id: 'many',
    title: 'Many events',
    events,
    firstWindow: { from: FIRST + 100, to: FIRST + 101 },
    stretch: { from: FIRST + 90, to: FIRST + 120 },
    sources: Array.from({ length: DAYS + 30 }, (_, at) => source(`paper-${at}`, iso(at + 1))),
    places: Array.from({ length: 40 }, (_, at) =>
      place(`place-${at}`, {
        name: `Place ${at}`,
        point: [122 + (at % 8) * 2, 44 + Math.floor(at / 8)]
      })
    )
  });
}

/** Serves an atlas to a page as if it were a part of the site. */
export async function serveAtlas(page: Page, atlas: WholeAtlas): Promise<void> {
  const answer = (data: string) => (route: Route) =>
    route.fulfill({ contentType: 'application/json', body: data });
  const numbered = (route: Route) =>
    Number(/(?<number>\d+)\.json$/.exec(route.request().url())?.groups?.number);
  await page.route(`**/${atlas.id}/atlas.json`, answer(writeSiteFile('atlas', toAtlasFile(atlas))));
  await page.route(`**/${atlas.id}/names.json`, answer(writeSiteFile('names', { names: [] })));
  await page.route(
    `**/${atlas.id}/titles/0.json`,
    answer(writeSiteFile('titles', toTitlesFile(atlas)))
  );
  await page.route(`**/${atlas.id}/events/*.json`, (route) =>
    answer(writeSiteFile('events', toEventsFile(atlas, numbered(route))))(route)
  );
  await page.route(`**/${atlas.id}/words/*.json`, (route) =>
    answer(writeSiteFile('words', toWordsFile(atlas, numbered(route))))(route)
  );
}
