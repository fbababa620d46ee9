import type { TextDirective } from './text-directive';
import { foldTerm, type FoldedText } from '../text/fold-text';

/** Where a passage is: its paragraphs counted from 1, and its characters in them, half-open. */
type Passage = {
  paragraph: number;
  start: number;
  /** The paragraph in which it ends; a range may run into a later one. */
  lastParagraph: number;
  end: number;
};

type Range = { from: number; to: number };

/** Which ends of a term must fall on a word boundary. */
type Bounded = { start: boolean; end: boolean };

/**
 * The first match of a text directive, as browsers find it; null if there is none. The parts of a directive may be in different
 * paragraphs, but never the words of one part.
 * https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
export function findPassage(folded: FoldedText, directive: TextDirective): Passage | null {
  const found = findRange(folded, directive);
  const first = found && folded.origins[found.from];
  const last = found && folded.origins[found.to - 1];
  if (!first || !last) return null;
  return {
    paragraph: first.paragraph + 1,
    start: first.from,
    lastParagraph: last.paragraph + 1,
    end: last.to
  };
}

function findRange(folded: FoldedText, directive: TextDirective): Range | null {
  const prefix = directive.prefix === undefined ? undefined : foldTerm(directive.prefix);
  const start = foldTerm(directive.start);
  const startEnds = directive.end !== undefined || directive.suffix === undefined;
  for (let from = 0; ;) {
    if (prefix === undefined) {
      const match = findTerm(folded, start, from, { start: true, end: startEnds });
      if (!match) return null;
      const whole = finish(folded, directive, match);
      if (whole !== 'try the next') return whole;
      from = match.from + 1;
      continue;
    }
    const before = findTerm(folded, prefix, from, { start: true, end: false });
    if (!before) return null;
    from = before.from + 1;
    const next = skipSpace(folded, before.to);
    const match = findTerm(folded, start, next, { start: false, end: startEnds });
    if (!match) return null;
    if (match.from !== next) continue;
    const whole = finish(folded, directive, match);
    if (whole !== 'try the next') return whole;
  }
}

/** Adds the end to a match of the start, and looks for the suffix after it. */
function finish(
  folded: FoldedText,
  directive: TextDirective,
  start: Range
): Range | null | 'try the next' {
  const end = directive.end === undefined ? undefined : foldTerm(directive.end);
  const suffix = directive.suffix === undefined ? undefined : foldTerm(directive.suffix);
  let match = start;
  for (;;) {
    if (end !== undefined) {
      const last = findTerm(folded, end, match.to, { start: true, end: suffix === undefined });
      if (!last) return null;
      match = { from: start.from, to: last.to };
    }
    if (suffix === undefined) return match;
    const next = skipSpace(folded, match.to);
    const behind = findTerm(folded, suffix, next, { start: false, end: true });
    if (!behind) return null;
    if (behind.from === next) return match;
    if (end === undefined) return 'try the next';
  }
}

function findTerm(
  { text, wordBounds }: FoldedText,
  term: string,
  from: number,
  bounded: Bounded
): Range | null {
  if (term === '') return null;
  for (let at = text.indexOf(term, from); at !== -1; at = text.indexOf(term, at + 1)) {
    const to = at + term.length;
    if ((!bounded.start || wordBounds.has(at)) && (!bounded.end || wordBounds.has(to))) {
      return { from: at, to };
    }
  }
  return null;
}

function skipSpace({ text }: FoldedText, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at += 1;
  return at;
}
