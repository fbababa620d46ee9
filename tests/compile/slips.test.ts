import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { readGood, readLookups } from './read-fixture';

const { files, texts } = readGood();
const lookups = readLookups();

/** What the check says of the small atlas with one piece of a file replaced, from the line on. */
function told(name: string, piece: string | RegExp, by: string): string[] {
  const text = files.get(name) ?? '';
  const changed = text.replace(piece, by);
  expect(changed).not.toBe(text);
  const { issues } = compileAtlas('small', new Map([...files, [name, changed]]), texts, lookups);
  return issues.map((issue) => formatIssue(issue).replace(`geodata/small/${name}:`, ''));
}

const TITLE = 'title: The North speaks of the journey';

describe('a slip in YAML is told in plain words, where it is, with what would be right', () => {
  it.each([
    [
      TITLE,
      'title: North: a story',
      '51:12 expected quotes round a text that holds a colon and a space, found "North: a story"; write title: "North: a story"'
    ],
    [
      TITLE,
      'title: North says:',
      '51:12 expected quotes round a text that holds a colon and a space, found "North says:"; write title: "North says:"'
    ],
    [
      'origin: agency, when',
      'note: it: is, when',
      '10:121 expected quotes round a text that holds a colon and a space, found "it: is"; write "it: is"'
    ],
    [
      TITLE,
      'title: "North" speaks',
      `51:12 expected quotes round the whole of a text that begins with ", found "\\"North\\" speaks"; write title: '"North" speaks'`
    ],
    [
      TITLE,
      "title: 'North's words'",
      `51:12 expected quotes round the whole of a text that begins with ', found "'North's words'"; write title: "North's words"`
    ],
    [
      TITLE,
      'title: [sic] North',
      '51:12 expected quotes round the whole of a text that begins with [, found "[sic] North"; write title: "[sic] North"'
    ],
    [
      TITLE,
      'title: @north',
      '51:12 expected quotes round the whole of a text that begins with @, found "@north"; write title: "@north"'
    ],
    [
      TITLE,
      'title: *north* speaks',
      '51:12 expected quotes round the whole of a text that begins with *, found "*north* speaks"; write title: "*north* speaks"'
    ],
    [
      TITLE,
      'title: - North',
      '51:12 expected quotes round the whole of a text that begins with -, found "- North"; write title: "- North"'
    ],
    [
      TITLE,
      'title: North #1 speaks',
      '51:12 expected quotes round a text with # before a word, found "North #1 speaks"; write "North #1 speaks"'
    ],
    [
      TITLE,
      'title: &north speaks',
      '51:12 expected quotes round a text with & before a word, found "&north speaks"; write "&north speaks"'
    ],
    [
      TITLE,
      'title: *north',
      '51:12 expected quotes round a text with * before a word, found "*north"; write "*north"'
    ],
    [TITLE, 'title: "North', '51:12 expected a closing " at the end of the text, found "\\"North"'],
    [TITLE, "title: 'North", `51:12 expected a closing ' at the end of the text, found "'North"`],
    [
      TITLE,
      'title: "C:\\data"',
      '51:15 expected each backslash within double quotes twice, found "\\\\d"'
    ],
    [
      TITLE,
      'title:North',
      '51:5 expected a name, a colon, a space and the value, as in title: A visit, found "title:North"; write title: North'
    ],
    [
      TITLE,
      'title = North',
      '51:5 expected a name, a colon, a space and the value, as in title: A visit, found "title = North"; write title: North'
    ],
    [
      TITLE,
      'North speaks',
      '51:5 expected a name, a colon, a space and the value, as in title: A visit, found "North speaks"'
    ],
    [
      '    kind: statement',
      '\tkind: statement',
      '50:1 expected spaces at the beginning of the line, found a tab'
    ],
    [
      '    kind: statement',
      '   kind: statement',
      '50:4 expected a line that begins in the same column as those of its list or fields above, found "kind: statement" in column 4'
    ],
    [
      '    kind: statement',
      '      kind: statement',
      '50:7 expected a line that begins in column 5, as the one above, found "kind: statement" in column 7'
    ],
    [
      'actors: [north]\n    claims',
      'actors: [north\n    claims',
      '52:13 expected a closing ] to this [, found "[north"'
    ],
    [
      'claims:\n      - id',
      'claims:\n        id',
      '35:7 expected the items of a list one below the other, each line beginning in the same column, found "- id: left-paper"'
    ],
    [
      /^events:/,
      '',
      '62:1 expected a line that begins in the same column as those of its list or fields above, found "journeys:" in column 1'
    ],
    [
      /$/,
      '---\nevents: []\n',
      '73:1 expected one document, found a second one behind ---; take that line out'
    ]
  ])('%j written %j', (piece, by, expected) => {
    expect(told('events.yaml', piece, by)).toEqual([expected]);
  });
});

describe('a slip in JSON is told in plain words, where it is, with what would be right', () => {
  const LANGUAGE = '"language": "en",';
  it.each([
    [
      '"non-dropping-particle": "van den" }',
      '"suffix": "Jr", }',
      '6:66 expected no comma before }, found one'
    ],
    [LANGUAGE, `${LANGUAGE},`, '10:22 expected one comma, found two'],
    [
      LANGUAGE,
      `${LANGUAGE} // English`,
      '10:23 expected no comment, for JSON has none, found "// English"'
    ],
    [
      LANGUAGE,
      `/* English */ ${LANGUAGE}`,
      '10:5 expected no comment, for JSON has none, found "/* English */ \\"language\\": \\"en\\","'
    ],
    [
      LANGUAGE,
      '“language”: “en”,',
      '10:5 expected straight double quotes, found "“"; write "language"'
    ],
    [LANGUAGE, `"language": 'en',`, `10:17 expected straight double quotes, found "'"; write "en"`],
    [
      LANGUAGE,
      'language: "en",',
      '10:5 expected a name in double quotes, found "language"; write "language"'
    ],
    [
      LANGUAGE,
      '"language": en,',
      '10:17 expected a text in double quotes, a number, true or false, found "en"; write "en"'
    ],
    [
      LANGUAGE,
      '"language": None,',
      '10:17 expected a text in double quotes, a number, true or false, found "None"; write null'
    ],
    [
      LANGUAGE,
      '"language" = "en",',
      '10:16 expected a colon between the name and its value, found "= \\"en\\","'
    ],
    [
      LANGUAGE,
      '"language": "en,',
      `10:17 expected a closing quote on the same line (a line's end within a text is written \\n), found "\\"en,"`
    ],
    [LANGUAGE, '"language": "e\tn",', '10:19 expected \\t for a tab in a text, found a tab'],
    [
      LANGUAGE,
      '"language": "C:\\en",',
      '10:20 expected \\\\ for a backslash in a text, found "\\\\e"'
    ],
    [
      LANGUAGE,
      '"language": "an "e" n",',
      '10:22 expected a comma behind the closing quote, or \\" for a quote within a text, found "e\\" n\\","'
    ],
    [LANGUAGE, '"language": +7,', '10:17 expected a number, found "+7"; write 7'],
    [
      '"agency-1",',
      '"agency-1"',
      '4:5 expected a comma between this and what is before it, found none'
    ],
    [
      /\},\n {2}\{/,
      '}\n  {',
      '16:3 expected a comma between this and what is before it, found none'
    ],
    [/^[^]*$/, '<!DOCTYPE html>', '1:1 expected JSON, found a web page'],
    [/\]\s*$/, '', '27:1 expected a comma or ], found the end of the file']
  ])('%j written %j', (piece, by, expected) => {
    expect(told('sources.json', piece, by)).toEqual([expected]);
  });
});
