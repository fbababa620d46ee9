import { Composer, Lexer, Parser, YAMLParseError, type Document, type LineCounter } from 'yaml';
import { DEEPEST } from './deepest';

type Token = Parser['stack'][number];

/** A composed YAML text; or the character at which it became too deep, where reading stopped. */
type Composed =
  | { document: Document.Parsed; tooDeepAt?: undefined }
  | { document?: undefined; tooDeepAt: number };

const COLLECTIONS: ReadonlySet<Token['type']> = new Set([
  'block-map',
  'block-seq',
  'flow-collection'
]);

/** Stops the reading. */
class TooDeep extends Error {}

/**
 * Composes the one document of a text, as the library's `parseDocument` does, but counts levels while reading: endless nesting
 * costs no more than its first levels. It does not look for duplicate keys, for which the library compares every pair.
 */
export function composeYaml(text: string, lines: LineCounter): Composed {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, stringKeys: true });
  const documents: Document.Parsed[] = [];
  lines.addNewLine(0);
  try {
    for (const document of composer.compose(tokensOf(text, parser), true, text.length)) {
      documents.push(document);
      if (documents.length > 1) break;
    }
  } catch (error) {
    if (error instanceof TooDeep) return { tooDeepAt: parser.offset };
    throw error;
  }
  const [document, second] = documents;
  if (!document) throw new Error('YAML gave no document');
  if (second) {
    const [from, to] = second.range;
    const message = 'Source contains multiple documents';
    document.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', message));
  }
  return { document };
}

function* tokensOf(text: string, parser: Parser): Generator<Token> {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST && depthOf(parser.stack) > DEEPEST) throw new TooDeep();
  }
  yield* parser.end();
}

function depthOf(stack: readonly Token[]): number {
  return stack.filter(({ type }) => COLLECTIONS.has(type)).length;
}
