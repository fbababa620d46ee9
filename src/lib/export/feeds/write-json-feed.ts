import { makersOf, versionIs } from '#words/export';
import { aboutFeed, feedTitle } from '#words/feeds';
import { LANGUAGE } from '#words/language';
import { joinSentences } from '#words/sentence';
import type { WholeAtlas } from '../../core/atlas';
import { licenceWords } from '../licence-words';
import { feedEntries, type FeedEntry } from './feed-entries';

/**
 * The same as JSON Feed 1.1. What it has no field for is under `_dateline`: the version and licence of the atlas, and of each entry
 * the events with their status before and after, and the ids of the claims and sources. `site` is the public address of the site.
 */
export function writeJsonFeed(atlas: WholeAtlas, site: string): string {
  const page = `${site}/${atlas.id}`;
  const { id, version, licence } = atlas;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(atlas.title),
    home_page_url: page,
    feed_url: `${page}/reported.feed.json`,
    description: joinSentences([aboutFeed, versionIs(version), licenceWords(atlas)]),
    language: LANGUAGE,
    authors: [{ name: makersOf(atlas.title) }],
    _dateline: { atlas: id, version, licence },
    items: feedEntries(atlas, site).map(item)
  };
  return `${JSON.stringify(feed)}\n`;
}

function item({ address, title, summary, html, time, news }: FeedEntry) {
  return {
    id: address,
    url: address,
    title,
    summary,
    content_html: html,
    date_published: time,
    _dateline: {
      events: news.map(({ known, what, before, claims }) => ({
        id: known.event.id,
        change: what,
        status: known.status,
        status_before: before,
        outcome: known.result,
        claims: claims.map(({ id }) => id),
        sources: [...new Set(claims.map(({ source }) => source))]
      }))
    }
  };
}
