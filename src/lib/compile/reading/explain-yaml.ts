import type { ErrorCode } from 'yaml';
import { quoted } from '../messages/describe-value';
import { writeQuoted } from './quote-yaml';
import { lineAt, openBracketBefore } from './yaml-lines';

/** A fault in a YAML text, at a character. */
export type YamlFault = { offset: number; message: string };

/** What the parser reports about broken YAML. */
type ParserError = { code: ErrorCode; pos: readonly [number, number]; message: string };

/** A field with its value on the same line, with or without a dash: the indent, the name, the value. */
const FIELD = /^([\s-]*)([\w-]+|"[^"]*"):[ \t]+(\S.*)$/;

/** Explains a parser's first error in an author's terms, not those of YAML's grammar, and says what would be right. */
export function explainYaml(text: string, { code, pos, message }: ParserError): YamlFault {
  const [at] = pos;
  const here = lineAt(text, at);
  const field = FIELD.exec(here.text);
  const value = field?.[3]?.trimEnd() ?? '';
  const valueAt = here.start + here.text.length - (field?.[3]?.length ?? 0);

  if (code === 'TAB_AS_INDENT') return fault(at, 'spaces at the beginning of the line', 'a tab');
  if (message.startsWith('Missing closing') && message.endsWith('quote'))
    return unclosedQuote(text, message.includes('"') ? '"' : "'", at);
  if (/^Flow (map|sequence)/.test(message)) return unclosedBracket(text, at, here);
  if (message.startsWith('A block sequence')) {
    const expected =
      'the items of a list one below the other, each line beginning in the same column';
    return fault(here.first, expected, quoted(here.words));
  }
  if (code === 'BLOCK_IN_FLOW') {
    const isOpen = openBracketBefore(here.text.slice(0, at - here.start)) !== null;
    if (!isOpen) return unclosedBracket(text, at, here);
    const [part = ''] = /^[^,}\]]*/.exec(here.text.slice(at - here.start)) ?? [];
    return colon(at, part.trim());
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(\s|$)/.test(text.slice(at, here.end)))
    return colon(at, text.slice(at, here.end).trim(), field?.[2]);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return outOfColumn(lineAt(text, here.end + 1), here);
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item without'))
    return outOfColumn(here);
  if (code === 'BAD_DQ_ESCAPE') {
    const expected = 'each backslash within double quotes twice';
    return fault(at, expected, quoted(text.slice(at, at + 2)));
  }
  if (code === 'MULTIPLE_DOCS')
    return fault(at, 'one document', 'a second one behind ---; take that line out');
  if (field && /^["'[{*&!|>%@`,?-]/.test(value)) return wholeInQuotes(valueAt, value, field[2]);
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return noField(here);
  if (code === 'UNEXPECTED_TOKEN' && at === here.first) return outOfColumn(here);
  return fault(at, 'YAML', `a fault in it: ${message}`);
}

function fault(offset: number, expected: string, found: string): YamlFault {
  return { offset, message: `expected ${expected}, found ${found}` };
}

type Line = ReturnType<typeof lineAt>;

/** A colon followed by a space separates a name from its value. */
function colon(offset: number, value: string, name?: string): YamlFault {
  return fault(
    offset,
    'quotes round a text that holds a colon and a space',
    `${quoted(value)}${writeQuoted(value, name)}`
  );
}

function wholeInQuotes(offset: number, value: string, name?: string): YamlFault {
  const [mark = ''] = value;
  const isQuoted = /^["']$/.test(mark) && value.endsWith(mark) && value.length > 1;
  const words = isQuoted ? value.slice(1, -1) : value;
  return fault(
    offset,
    `quotes round the whole of a text that begins with ${mark}`,
    `${quoted(value)}${writeQuoted(words, name)}`
  );
}

/** No quote of the same kind follows an unclosed one, so it is the last. */
function unclosedQuote(text: string, mark: string, end: number): YamlFault {
  const at = text.lastIndexOf(mark, Math.max(0, end - 1));
  const line = lineAt(text, Math.max(0, at));
  return fault(
    Math.max(0, at),
    `a closing ${mark} at the end of the text`,
    quoted(text.slice(Math.max(0, at), line.end))
  );
}

function unclosedBracket(text: string, at: number, here: Line): YamlFault {
  const open = openBracketBefore(text.slice(0, at));
  if (open === null) return outOfColumn(here);
  const close = text[open] === '[' ? ']' : '}';
  const line = lineAt(text, open);
  return fault(
    open,
    `a closing ${close} to this ${text[open]}`,
    quoted(text.slice(open, line.end))
  );
}

/** A line indented more or less than the fields that it belongs with; `above` is the line of such a field. */
function outOfColumn(line: Line, above?: Line): YamlFault {
  const column = above
    ? `column ${above.field - above.start + 1}, as the one above`
    : 'the same column as those of its list or fields above';
  return fault(
    line.first,
    `a line that begins in ${column}`,
    `${quoted(line.words)} in column ${line.first - line.start + 1}`
  );
}

function noField(line: Line): YamlFault {
  const { words, first } = line;
  const [, name, value] = /^(?:- )?([\w-]+)(?::| ?= ?)(\S.*)$/.exec(words) ?? [];
  const advice = name && value ? `; write ${name}: ${value}` : '';
  return fault(
    first,
    'a name, a colon, a space and the value, as in title: A visit',
    `${quoted(words)}${advice}`
  );
}
