import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { readGood, readLookups } from './read-fixture';

const { files, texts } = readGood();
const lookups = readLookups();

/** What the check says about the small atlas with one piece of a file replaced, from the line number on. */
function told(name: string, piece: string | RegExp, by: string): string[] {
  const text = files.get(name) ?? '';
  const changed = text.replace(piece, by);
  expect(changed).not.toBe(text);
  const { issues } = compileAtlas('small', new Map([...files, [name, changed]]), texts, lookups);
  return issues.map((issue) => formatIssue(issue).replace(`geodata/small/${name}:`, ''));
}

const TITLE = 'title: The North speaks of the journey';

describe('a slip in YAML is reported in plain words, where it is, with the correction', () => {
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
      '63:1 expected a line that begins in the same column as those of its list or fields above, found "journeys:" in column 1'
    ],
    [
      /$/,
      '---\nevents: []\n',
      '74:1 expected one document, found a second one behind ---; take that line out'
    ]
  ])('%j written %j', (piece, by, expected) => {
    expect(told('events.yaml', piece, by)).toEqual([expected]);
  });
});

describe('a slip in JSON is reported in plain words, where it is, with the correction', () => {
  const LINE = '"container-title": "The Agency",';
  it.each([
    [
      '"non-dropping-particle": "van den" }',
      '"suffix": "Jr", }',
      '6:66 expected no comma before }, found one'
    ],
    [LINE, `${LINE},`, '7:37 expected one comma, found two'],
    [LINE, `${LINE} // English`, '7:38 expected no comment, for JSON has none, found "// English"'],
    [
      LINE,
      `/* English */ ${LINE}`,
      '7:5 expected no comment, for JSON has none, found "/* English */ \\"container-title\\": \\"The Agency\\","'
    ],
    [
      LINE,
      '“publisher”: “en”,',
      '7:5 expected straight double quotes, found "“"; write "publisher"'
    ],
    [LINE, `"publisher": 'en',`, `7:18 expected straight double quotes, found "'"; write "en"`],
    [
      LINE,
      'publisher: "en",',
      '7:5 expected a name in double quotes, found "publisher"; write "publisher"'
    ],
    [
      LINE,
      '"publisher": en,',
      '7:18 expected a text in double quotes, a number, true or false, found "en"; write "en"'
    ],
    [
      LINE,
      '"publisher": None,',
      '7:18 expected a text in double quotes, a number, true or false, found "None"; write null'
    ],
    [
      LINE,
      '"publisher": __proto__,',
      '7:18 expected a text in double quotes, a number, true or false, found "__proto__"; write "__proto__"'
    ],
    [
      LINE,
      '"publisher" = "en",',
      '7:17 expected a colon between the name and its value, found "= \\"en\\","'
    ],
    [
      LINE,
      '"publisher": "en,',
      `7:18 expected a closing quote on the same line (a line's end within a text is written \\n), found "\\"en,"`
    ],
    [LINE, '"publisher": "e\tn",', '7:20 expected \\t for a tab in a text, found a tab'],
    [LINE, '"publisher": "C:\\en",', '7:21 expected \\\\ for a backslash in a text, found "\\\\e"'],
    [
      LINE,
      '"publisher": "an "e" n",',
      '7:23 expected a comma behind the closing quote, or \\" for a quote within a text, found "e\\" n\\","'
    ],
    [LINE, '"publisher": +7,', '7:18 expected a number, found "+7"; write 7'],
    [
      '"agency-1",',
      '"agency-1"',
      '4:5 expected a comma between this and what is before it, found none'
    ],
    [
      /\},\n {2}\{/,
      '}\n  {',
      '12:3 expected a comma between this and what is before it, found none'
    ],
    [/^[^]*$/, '<!DOCTYPE html>', '1:1 expected JSON, found a web page'],
    [/\]\s*$/, '', '18:1 expected a comma or ], found the end of the file']
  ])('%j written %j', (piece, by, expected) => {
    expect(told('sources.json', piece, by)).toEqual([expected]);
  });
});

describe('a value of the wrong kind is reported with how to write it', () => {
  const POINT = /"coordinates": \[([\d.]+), ([\d.]+)\]/;
  it.each([
    [
      'places.geojson',
      POINT,
      '"coordinates": "$2, $1"',
      '7:53 geometry.coordinates: expected [longitude, latitude], found "51.05, 10.0"; write two numbers without quotes, the longitude first, as in [10.0, 51.05]'
    ],
    [
      'places.geojson',
      POINT,
      '"coordinates": { "lat": $2, "lng": $1 }',
      '7:53 geometry.coordinates: expected [longitude, latitude], found the fields lat and lng; write [10, 51.05]'
    ],
    [
      'places.geojson',
      POINT,
      '"coordinates": [[$1, $2]]',
      '7:53 geometry.coordinates: expected [longitude, latitude], found a list of 1; take one pair of brackets away'
    ],
    [
      'places.geojson',
      POINT,
      '"coordinates": [$1, "51°3\'N"]',
      `7:60 geometry.coordinates[1]: expected a latitude, found "51°3'N"; write decimal degrees, 51.05`
    ],
    [
      'places.geojson',
      POINT,
      '"coordinates": ["$1", $2]',
      '7:54 geometry.coordinates[0]: expected a longitude, found "10.0"; write 10, without quotes'
    ],
    [
      'places.geojson',
      '"DE"',
      '"Germany"',
      '15:20 country: expected an ISO 3166-1 alpha-2 code as in JP, found "Germany"; write DE'
    ],
    [
      'places.geojson',
      '"DE"',
      '"uk"',
      '15:20 country: expected an ISO 3166-1 alpha-2 code as in JP, found "uk"; write GB'
    ],
    [
      'places.geojson',
      '"Europe/Berlin"',
      '"UTC+1"',
      '14:17 zone: expected an IANA zone as in Asia/Tokyo, found "UTC+1"; a zone is named after a city, for its clocks change'
    ],
    [
      'places.geojson',
      /"radius": (\d+)/,
      '"radius": "$1 km"',
      '29:19 radius: expected kilometres above 0, found "3 km"; write 3, without quotes'
    ],
    [
      'routes.geojson',
      /"top_speed": \{[^}]*\}/,
      '"top_speed": 160',
      '11:22 top_speed: expected fields value, source and assumed, as in { "value": 80, "assumed": "as on other lines of its kind" }, found the number 160'
    ],
    [
      'atlas.yaml',
      /home:.*/,
      'home: 5/48/10',
      '4:7 home: expected fields center and zoom, as in { center: [134.1, 48.2], zoom: 5 }, found "5/48/10"'
    ],
    [
      'events.yaml',
      'actors: [north]\n    claims',
      'actors: north, envoy\n    claims',
      '52:13 actors: expected a list, found "north, envoy"; write [north, envoy]'
    ],
    [
      'events.yaml',
      TITLE,
      'titel: The North speaks of the journey',
      '51:5 titel: expected one of id, kind, title, title_before, title_from, label, actors, place, when, part, values, both_stand, note, note_from, lead, outcome, claims, found "titel"; did you mean "title"?'
    ],
    [
      'events.yaml',
      TITLE,
      'title: [North, speaks]',
      '51:12 title: expected text, found a list of 2; a text that begins with [ needs quotes'
    ],
    ['events.yaml', TITLE, 'title:', '51:11 title: expected text, found nothing'],
    [
      'sources.json',
      '"container-title": "The Agency",',
      '"URL": "www.example.org/a",',
      '7:12 URL: expected an http or https address, found "www.example.org/a"; write "https://www.example.org/a"'
    ]
  ])('%s: %s written %s', (name, piece, by, expected) => {
    expect(told(name, piece, by)).toContain(expected);
  });
});
