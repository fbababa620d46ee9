import type { WholeAtlas } from '../../core/atlas';
import { splitParagraphs } from '../reading/split-paragraphs';

/** Enough to find a paragraph by, too little to be a copy of it. */
const MOST_WORDS = 6;
/** Korean and Chinese words may be long, or have no spaces between them. */
const MOST_CHARACTERS = 48;

/** Which paragraphs of a source's text no claim cites. */
export type TextCoverage = {
  /** The id of the source. */
  source: string;
  /** How many paragraphs its text has. */
  paragraphs: number;
  /** Those that no claim cites: the number of each, counted from 1, and its first few words. */
  left: { paragraph: number; words: string }[];
};

/**
 * The uncited paragraphs of each text at hand, and the ids of sources whose text is kept but not at hand. A file that is cited by
 * row has no paragraphs.
 */
export function coverage(
  { events, sources }: WholeAtlas,
  texts: ReadonlyMap<string, string>
): { covered: TextCoverage[]; missing: string[] } {
  const claims = events.flatMap((event) => event.claims);
  const covered: TextCoverage[] = [];
  const missing: string[] = [];
  const files = new Set(claims.flatMap(({ source, row }) => (row === undefined ? [] : source)));
  for (const { id, sha256 } of sources) {
    if (sha256 === undefined || files.has(id)) continue;
    const text = texts.get(sha256);
    if (text === undefined) {
      missing.push(id);
      continue;
    }
    const cited = new Set(
      claims.filter(({ source }) => source === id).map(({ paragraph }) => paragraph)
    );
    const paragraphs = splitParagraphs(text);
    const left = paragraphs
      .map((words, i) => ({ paragraph: i + 1, words: firstWords(words) }))
      .filter(({ paragraph }) => !cited.has(paragraph));
    covered.push({ source: id, paragraphs: paragraphs.length, left });
  }
  return { covered, missing };
}

function firstWords(paragraph: string): string {
  const words = paragraph.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  const held = [...words].slice(0, MOST_CHARACTERS).join('');
  return held === paragraph ? held : `${held} …`;
}
