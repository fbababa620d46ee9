import { makersOf, versionIs } from '#words/export';
import { aboutFeed, feedTitle } from '#words/feeds';
import { LANGUAGE } from '#words/language';
import { joinSentences } from '#words/sentence';
import type { WholeAtlas } from '../../core/atlas';
import { licenceWords } from '../licence-words';
import { element, leaf, xmlDocument, type XmlElement } from '../xml-document';
import { endOfDay, feedEntries, type FeedEntry } from './feed-entries';

const NAMESPACE = 'http://www.w3.org/2005/Atom';

/**
 * What was newly reported in an atlas, day by day, as Atom (RFC 4287): an entry for each day of publication, the newest first, with a
 * `via` link to each of its reports. `site` is the public address of the site.
 */
export function writeAtom(atlas: WholeAtlas, site: string): string {
  const entries = feedEntries(atlas, site);
  const page = `${site}/${atlas.id}`;
  const file = `${page}/reported.atom`;
  return xmlDocument(
    element('feed', { xmlns: NAMESPACE, 'xml:lang': LANGUAGE }, [
      leaf('id', file),
      leaf('title', feedTitle(atlas.title)),
      leaf('subtitle', joinSentences([aboutFeed, versionIs(atlas.version)])),
      leaf('updated', entries[0]?.time ?? endOfDay(atlas.firstWindow.from, atlas.zone)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: file }, []),
      element('link', { rel: 'alternate', type: 'text/html', href: page }, []),
      element('author', {}, [leaf('name', makersOf(atlas.title))]),
      leaf('rights', licenceWords(atlas)),
      leaf('generator', 'Dateline'),
      ...entries.map(entryElement)
    ])
  );
}

function entryElement({ address, title, summary, html, time, sources }: FeedEntry): XmlElement {
  return element('entry', {}, [
    leaf('id', address),
    leaf('title', title),
    leaf('updated', time),
    leaf('published', time),
    element('link', { rel: 'alternate', type: 'text/html', href: address }, []),
    ...sources.map((href) => element('link', { rel: 'via', href }, [])),
    leaf('summary', summary),
    leaf('content', html, { type: 'html' })
  ]);
}
