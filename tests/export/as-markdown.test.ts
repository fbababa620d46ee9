import { HtmlRenderer, Parser } from 'commonmark';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../src/lib/export/cite-event/as-markdown';
import type { Run } from '../../src/lib/export/cite-event/citation';
import { plain } from '../../src/lib/export/cite-event/as-text';

const WORDS = ['a', '김', '7', 'e\u0301', '.', '”', '「', '*', '\\', '_', '𐄀'];
const SIGNS = ['+', '$', '€', '©', '😀', '👩‍🚀', '❤️', '1️⃣', '𝛼', '\u{1FAE9}', '\uE000'];
const SPACES = ['', ' ', '\u00A0', '\u2028', '\uFEFF'];
const ALL = [...WORDS, ...SIGNS, ...SPACES];
const FACES = [{ italic: true }, { bold: true }, { italic: true, bold: true }] as const;

const commonmark = (text: string) => new HtmlRenderer().render(new Parser().parse(text));
const READERS = [commonmark, (text: string) => marked.parse(text, { async: false })];

/** The text that a reader of the HTML sees. */
function read(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([^;]*);/g, (_, name: string) => entities[name] ?? '?')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a reader sees something other than what the runs say. */
function misread(runs: readonly Run[]): string[] {
  const markdown = asMarkdown([{ kind: 'paragraph', runs: [...runs] }]);
  const said = plain(runs).replace(/\s+/g, ' ').trim();
  return READERS.flatMap((reader) =>
    read(reader(markdown)) === said ? [] : [`${markdown} is read as ${read(reader(markdown))}`]
  );
}

const markdownOf = (...runs: Run[]) => asMarkdown([{ kind: 'paragraph', runs }]);

describe('a face in Markdown', () => {
  it.each(FACES)('is one or is left out between any two neighbours: %o', (face) => {
    const around = ALL.flatMap((outer) =>
      ALL.flatMap((inner) =>
        ['a', '😀'].flatMap((other) => [
          [outer, `${inner}x`, other],
          [other, `x${inner}`, outer],
          [outer, inner, other]
        ])
      )
    );
    const faults = around.flatMap(([before = '', text = '', after = '']) =>
      misread([{ text: before }, { text, ...face }, { text: after }])
    );
    expect(faults).toEqual([]);
  });

  it('is one or is left out beside another, and within and beside a link', () => {
    const href = 'https://example.org/';
    const links = [{}, { href }];
    const pieces: Run[] = ['a', '😀', '“', ' a ', '*'].flatMap((text) =>
      [{}, ...FACES].flatMap((face) => links.map((link) => ({ text, ...face, ...link })))
    );
    const faults = pieces.flatMap((first) =>
      pieces.flatMap((second) => misread([first, second, { text: 'b' }]))
    );
    expect(faults).toEqual([]);
  });

  it('stays where every reader sees it', () => {
    const paper = { text: 'The Paper', italic: true };
    expect(markdownOf({ text: '김' }, paper, { text: ', 7' })).toBe('김*The Paper*, 7');
    expect(markdownOf({ text: 'A ' }, { text: '“B”', italic: true }, { text: ' C' })).toBe(
      'A *“B”* C'
    );
    expect(markdownOf({ text: '김' }, { text: '😀', italic: true })).toBe('김😀');
    expect(markdownOf(paper, { text: 'x', bold: true })).toBe('*The Paper*x');
    expect(markdownOf({ text: 'a*' }, paper)).toBe('a\\**The Paper*');
  });
});
