import { changeWords, dayReported, newsCount } from '#words/feeds';
import { whenAndWhere } from '#words/export';
import { joinSentences } from '#words/sentence';
import { firstDayOf } from '../../core/evidence/known-event';
import { isolate } from '../../core/text/isolate';
import { isoFromDay } from '../../core/time/day';
import { dayWindow } from '../../core/time/window';
import { instantOf } from '../../core/time/zone';
import { formatAddress, PLAIN_ADDRESS } from '../../core/view/address';
import { eventTime } from '../../core/wording/event-time';
import { explainStatus } from '../../core/wording/explain-status';
import { formatDay } from '../../core/wording/format-day';
import { precisionWords } from '../../core/wording/precision-words';
import { wordsOf } from '../../core/words-of';
import { asHtml } from '../cite-event/as-html';
import type { Block, Run } from '../cite-event/citation';
import { sourceItem } from '../cite-event/source-item';
import { prepareExport, type Prepared } from '../prepare-export';
import type { WholeAtlas } from '../../core/atlas';
import { newsOfDays, type DayNews, type News } from './news-of-days';

/** An entry of a feed: a day of publication and what its reports changed. */
export type FeedEntry = DayNews & {
  /** The atlas on that day, as reported by its end. */
  address: string;
  title: string;
  summary: string;
  html: string;
  /** The end of the day in the atlas’s zone, by which all its reports were out: RFC 3339, since feeds have no days. */
  time: string;
  /** The addresses of the day’s reports. */
  sources: string[];
};

/** The entries of an atlas’s feeds, the newest first; `site` is the public address of the site. */
export function feedEntries(atlas: WholeAtlas, site: string): FeedEntry[] {
  const prepared = prepareExport(atlas);
  return newsOfDays(prepared.index)
    .map(({ day, news }) => {
      const iso = isoFromDay(day);
      const first = news.filter(({ what }) => what === 'first').length;
      const urls = news.flatMap(({ claims }) =>
        claims.flatMap(({ source }) => prepared.index.sources.get(source)?.url ?? [])
      );
      return {
        day,
        news,
        address: `${site}/${atlas.id}/${iso}?known=${iso}`,
        title: dayReported(formatDay(day)),
        summary: newsCount(first, news.length - first),
        html: asHtml(news.flatMap((one) => blocksOf(prepared, site, day, one))),
        time: endOfDay(day, atlas.zone),
        sources: [...new Set(urls)]
      };
    })
    .reverse();
}

/** The end of a day in a zone as RFC 3339, in UTC. */
export function endOfDay(day: number, zone: string): string {
  return new Date((instantOf(zone, day, 86_400) - 1) * 1000).toISOString().replace('.000', '');
}

function blocksOf(prepared: Prepared, site: string, day: number, news: News): Block[] {
  const { index } = prepared;
  const { known, what, before } = news;
  const place = index.places.get(known.place ?? '');
  const where = place && { name: isolate(place.name), precision: precisionWords(place) };
  const address = formatAddress({
    ...PLAIN_ADDRESS,
    window: dayWindow(firstDayOf(known)),
    event: known.event.id,
    known: day
  });
  return [
    {
      kind: 'paragraph',
      runs: [
        { text: changeWords(what, before, known.status) },
        { text: known.title, bold: true, href: `${site}/${index.atlas.id}${address}` }
      ]
    },
    {
      kind: 'paragraph',
      runs: [
        {
          text: joinSentences([
            whenAndWhere(eventTime(known), where ?? null),
            explainStatus(index, known)
          ])
        }
      ]
    },
    { kind: 'list', items: sourcesOf(prepared, news) }
  ];
}

/** Each source of the day with what it says; of what settles an expectation, which it reports elsewhere, the citation alone. */
function sourcesOf({ index, words, citations }: Prepared, { known, what, claims }: News): Run[][] {
  return [...new Set(claims.map(({ source }) => source))].flatMap((id) => {
    const source = index.sources.get(id);
    if (!source) return [];
    const citation = citations[id] ?? [];
    if (what === 'outcome') return [citation];
    const told = claims
      .filter((claim) => claim.source === id)
      .map((claim) => ({ ...claim, ...wordsOf(words, 'claims', claim.id) }));
    return [sourceItem(index, { kind: known.event.kind, source, claims: told, citation })];
  });
}
