import fc from 'fast-check';
import type { WholeAtlas, Claim, Place, Source } from '../../src/lib/core/atlas';
import { claim, event, makeAtlas, place, source, when } from '../make-atlas';

/** Text made of characters that some format treats as syntax; never blank. */
export const trickyText = fc
  .array(
    fc.constantFrom(
      ...[
        '&',
        '<',
        '>',
        '"',
        "'",
        '\n',
        '\r\n',
        '\t',
        ']]>',
        '=cmd',
        '+',
        '-',
        '@',
        '|',
        ' ',
        'a',
        '김',
        'Ы'
      ],
      ...[
        '<i>',
        '</i>',
        '<b>',
        '<script>',
        '&amp;',
        '&#60;',
        '{',
        '}',
        '\\',
        '%',
        '$',
        '#',
        '~',
        '^',
        '_'
      ],
      ...[
        '*',
        '`',
        '[x](y)',
        '![',
        '1. ',
        '# ',
        '> ',
        '- ',
        '$[name]',
        ',',
        ';',
        '“',
        '’',
        '😀',
        '\u0007',
        '\uFFFF'
      ]
    ),
    { minLength: 1, maxLength: 12 }
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => /[a김Ы😀]/u.test(text));

/** An atlas of one event, one claim, one source and one place, with the text wherever text may appear. */
export function writtenAtlas(
  text: string,
  more: { place?: Partial<Place>; source?: Partial<Source>; claim?: Partial<Claim> } = {}
): WholeAtlas {
  const told = claim({
    place: 'there',
    values: { [text]: text },
    note: text,
    when: when('2023-09-12'),
    ...more.claim
  });
  return makeAtlas({
    title: text,
    summary: text,
    licence: { name: text, url: 'https://example.org/licence?a=1&b=2' },
    places: [place('there', { name: text, note: text, ...more.place })],
    sources: [
      {
        ...source('paper', '2023-09-12'),
        title: text,
        container: text,
        author: [{ literal: text }],
        note: text,
        url: 'https://example.org/a?b=1&c={2}',
        ...more.source
      }
    ],
    events: [
      event('one', {
        title: text,
        place: 'there',
        note: text,
        values: { [text]: text },
        ...(told.when && { when: told.when }),
        claims: [told]
      })
    ]
  });
}
