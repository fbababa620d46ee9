import { annotationBody, annotationsOf } from '#words/annotations';
import { versionIs } from '#words/export';
import { LANGUAGE } from '#words/language';
import { joinSentences } from '#words/sentence';
import type { Claim, WholeAtlas } from '../../core/atlas';
import type { KnownEvent } from '../../core/evidence/known-event';
import { sourceLink } from '../../core/evidence/source-link';
import {
  formatTextDirective,
  parseTextDirective,
  type TextDirective
} from '../../core/evidence/text-directive';
import { eventAddress } from '../../core/view/event-address';
import { wordsOf } from '../../core/words-of';
import { digestUri } from './digest-uri';
import { licenceWords } from '../licence-words';
import { prepareExport, type Prepared } from '../prepare-export';

/** The vocabulary, by W3C. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What a text directive conforms to. */
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';

/**
 * The passages that the claims of an atlas rest on as Web Annotations (W3C), a collection of one page: each points to a few words of a
 * report, and says which event they are cited for, with its status. A report without an address is named by the digest of its text (see
 * `digestUri`), so that whoever has the text can find the words. `site` is the public address of the site.
 */
export function writeAnnotations(atlas: WholeAtlas, site: string): string {
  const prepared = prepareExport(atlas);
  const file = `${site}/${atlas.id}/passages.jsonld`;
  const items = prepared.events.flatMap((known) =>
    known.claims.flatMap((claim) => annotation(prepared, { site, file, known, claim }))
  );
  const collection = {
    '@context': CONTEXT,
    id: file,
    type: 'AnnotationCollection',
    label: joinSentences([
      annotationsOf(atlas.title),
      versionIs(atlas.version),
      licenceWords(atlas)
    ]),
    ...(atlas.licence && { rights: atlas.licence.url }),
    total: items.length,
    first: { id: `${file}#page`, type: 'AnnotationPage', startIndex: 0, items }
  };
  return `${JSON.stringify(collection)}\n`;
}

type Cited = { site: string; file: string; known: KnownEvent; claim: Claim };

function annotation(prepared: Prepared, { site, file, known, claim }: Cited): object[] {
  const { index, words } = prepared;
  const { passage } = wordsOf(words, 'claims', claim.id);
  const directive = passage === undefined ? null : parseTextDirective(passage);
  const source = index.sources.get(claim.source);
  const { sha256 } = wordsOf(words, 'sources', claim.source);
  const text = sourceLink(source?.url) ?? (sha256 === undefined ? null : digestUri(sha256));
  if (!directive || !source || text === null) return [];
  return [
    {
      id: `${file}#${encodeURIComponent(claim.id)}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        {
          type: 'SpecificResource',
          source: `${site}${eventAddress(index.atlas.id, known)}`,
          purpose: 'linking'
        },
        {
          type: 'TextualBody',
          value: annotationBody(claim.stance, known.title),
          format: 'text/plain',
          language: LANGUAGE,
          purpose: 'describing'
        },
        { type: 'TextualBody', value: known.status, format: 'text/plain', purpose: 'tagging' }
      ],
      target: {
        type: 'SpecificResource',
        source: text,
        scope: `${site}/${index.atlas.id}/sources/${source.slug}`,
        ...(source.language !== undefined && { language: source.language }),
        selector: selectorsOf(directive)
      }
    }
  ];
}

/**
 * The words as a text fragment, and as a quotation if they are at hand in full: of a passage given by its first and last words alone
 * the atlas keeps no more.
 */
function selectorsOf(directive: TextDirective): object[] {
  const { prefix, start, end, suffix } = directive;
  const fragment = {
    type: 'FragmentSelector',
    conformsTo: TEXT_FRAGMENTS,
    value: `:~:text=${formatTextDirective(directive)}`
  };
  if (end !== undefined) return [fragment];
  return [
    {
      type: 'TextQuoteSelector',
      exact: start,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix })
    },
    fragment
  ];
}
