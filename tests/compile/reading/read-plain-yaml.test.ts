import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnyYaml } from '../../../src/lib/compile/reading/parse-yaml';
import { readPlainYaml } from '../../../src/lib/compile/reading/read-plain-yaml';
import { badAtlases, ownAtlases, SMALL, type Original } from '../../fuzz/atlases';
import { change } from '../../fuzz/mutate-text';
import { RUNS } from '../../fuzz/watched';
import { syntheticAtlas } from '../../bench/synthetic-atlas';

function yamlOf({ files }: Original): string[] {
  return [...files].flatMap(([name, text]) => (name.endsWith('.yaml') ? text : []));
}

/** What the library reads; null if it finds a fault. */
function byLibrary(text: string): unknown {
  const { document, faults } = parseAnyYaml(text);
  return faults.length > 0 ? null : document?.value;
}

/** A text is left to the library, or read as the library reads it, to the order of its names. */
function expectTheSame(text: string): void {
  const plain = readPlainYaml(text);
  if (!plain) return;
  const value = byLibrary(text);
  expect(plain.value).toStrictEqual(value);
  expect(JSON.stringify(plain.value)).toBe(JSON.stringify(value));
}

const TEXTS = [SMALL, ...badAtlases()].flatMap(yamlOf);

const VALUE = fc.constantFrom(
  ...['x', 'x y', '7', '-7.5', '2023-09-12', '../2023', 'true', '"x"', "'x'", '"x: #y"', 'x # y'],
  ...['[]', '{}', '[x, 7]', '{ a: x, b: [y] }', '[[x], { a b: "y, z" }]', '{ a: x:y, b: -x-7 }']
);
/** Ends of a line that few write, or that are slips. */
const SLIP = fc.constantFrom(
  ...[
    '',
    ' ',
    '-',
    '- ',
    '- x',
    '-- x',
    'x: y',
    'x:',
    'x #y',
    '# y',
    '07',
    '7.',
    '1e3',
    '0x7',
    '-0'
  ],
  ...[
    'True',
    'null',
    '~',
    '..',
    '...',
    '---',
    '%x',
    '&a x',
    '*a',
    '!a x',
    '"x',
    "'it''s'",
    '"\\n"'
  ],
  ...[
    '>',
    '>-',
    '|',
    '|+',
    '|2',
    '> # y',
    '[x',
    'x]',
    '[x,]',
    '[x,,y]',
    '{ a: x',
    'b: y }',
    '{ a }'
  ],
  ...[
    '{ a: x, a: y }',
    '{ a:x }',
    '[x: y]',
    '["x" y]',
    '["x"y]',
    ']',
    '}',
    ', x',
    '"x": y',
    '7: x'
  ],
  ...[
    '{ a: x } y',
    '[x] # y',
    '[x]#y',
    '"x"#y',
    '"x" y',
    '@x',
    '`x',
    '?x',
    '? x',
    ':x',
    '=',
    '<<: x'
  ]
);
const SPACES = fc.constantFrom('', ' ', ' ', '  ', '  ', '  ', '   ');

/** Lines of a map or a list, at no indent. */
const { map: MAP } = fc.letrec<{ map: string[]; list: string[]; below: string[] }>((tie) => ({
  map: fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd e', 'f_g'), tie('below')), {
      minLength: 1,
      maxLength: 3
    })
    .map((pairs) =>
      [...new Map(pairs)].flatMap(([name, [first = '', ...more]]) => [`${name}:${first}`, ...more])
    ),
  list: fc
    .array(
      fc.oneof(
        VALUE.map((value) => [value]),
        tie('map')
      ),
      { minLength: 1, maxLength: 3 }
    )
    .map((items) =>
      items.flatMap(([first, ...more]) => [`- ${first}`, ...more.map((line) => `  ${line}`)])
    ),
  below: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'yaml' },
    VALUE.map((value) => [` ${value}`]),
    fc
      .tuple(
        fc.constantFrom('>', '>-', '|', '|-'),
        fc.constantFrom([''], ['', '', '# y'], ['', 'y'], ['y ', 'z'], ['y  ', '', 'z '])
      )
      .map(([style, more]) => [` ${style}`, '  x', ...more.map((line) => line && `  ${line}`)]),
    fc
      .tuple(SPACES, tie('map'))
      .map(([by, lines]) => ['', ...lines.map((line) => ` ${by}${line}`)]),
    fc.tuple(SPACES, tie('list')).map(([by, lines]) => ['', ...lines.map((line) => by + line)])
  )
}));

/** A change to one of the lines: another end, another indent, a line more. */
const CHANGE = fc
  .record({
    at: fc.nat(),
    slip: SLIP,
    by: SPACES,
    way: fc.constantFrom('end', 'indent', 'more', 'next')
  })
  .map(({ at, slip, by, way }) => (lines: readonly string[]): string[] => {
    const i = at % lines.length;
    const line = lines[i] ?? '';
    const changed = {
      end: [line.replace(/[^ :-][^:]*$/, slip)],
      indent: [by + line.trimStart()],
      more: [line, by + slip],
      next: [line.replace(/(: |- )/, `$1\n ${by}`)]
    }[way];
    return lines.toSpliced(i, 1, ...changed);
  });
const LINES = fc
  .tuple(MAP, fc.array(CHANGE, { maxLength: 2 }))
  .map(([lines, changes]) => changes.reduce((now, change) => change(now), lines));

describe('plain YAML', () => {
  it.each([...ownAtlases(), SMALL])('the files of $id are plain', (original) => {
    for (const text of yamlOf(original)) {
      expect(readPlainYaml(text)).toBeDefined();
      expectTheSame(text);
    }
  });

  it('an atlas of many events is plain', () => {
    const text = syntheticAtlas(50)['events.yaml'] ?? '';
    expect(readPlainYaml(text)).toBeDefined();
    expectTheSame(text);
  });

  it.each([
    ['a: 7\nb: -7.25\nc: 2023-09-12\nd: true\n', { a: 7, b: -7.25, c: '2023-09-12', d: true }],
    ['a: x # said so\nb: "x # y" # said so', { a: 'x', b: 'x # y' }],
    ['a:\n- b: x\n  c: [y, "z"]\n- d\nb: x', { a: [{ b: 'x', c: ['y', 'z'] }, 'd'], b: 'x' }],
    ['a:\n  [\n    x,\n    { y z: 7 }\n  ]\n', { a: ['x', { 'y z': 7 }] }],
    ['a: >-\n  x\n  y\n\n  z\nb: |\n  x\n  y\n', { a: 'x y\nz', b: 'x\ny\n' }],
    ['a: >-\n  # x\n# y\nb: >\n  x\n\n', { a: '# x', b: 'x\n' }]
  ])('%j', (text, value) => {
    expect(readPlainYaml(text)?.value).toEqual(value);
    expectTheSame(text);
  });

  it.each([
    ...['a:', 'a: x\n  y', 'a: "x\n  y"', 'a: x\na: y', 'a: x\n b: y', 'a:\n\tb: x', 'a: x\r\n'],
    ...[
      'a: &b x',
      'a: *b',
      'a: !b x',
      'a: x: y',
      'a: x #y',
      '__proto__: x',
      '---\na: x',
      '- a',
      ''
    ],
    ...['a: [x\n]', 'a: >-\n  x\n   y', 'a: "\\n"', 'a: 1e3', 'a: 0x7', 'a: 07', 'a: null', 'a: ~'],
    `a: ${'['.repeat(50)}${']'.repeat(50)}`
  ])('%j is left to the library', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('what is read as plain is what the library reads: texts with changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), change, (text, change) => {
        const changed = change(text);
        if (changed.length < 100_000) expectTheSame(changed);
      }),
      { numRuns: 5 * RUNS }
    );
  });

  it('what is read as plain is what the library reads: any lines', () => {
    fc.assert(
      fc.property(LINES, (lines) => expectTheSame(lines.join('\n'))),
      { numRuns: 100 * RUNS }
    );
  });
});
