import { describe, expect, it } from 'vitest';
import { englishLines, hasEnglish } from './english-in';

describe('English in a text', () => {
  it.each([
    'Zoom in',
    'Žóóḿ in',
    'a',
    '12 Sept 2023',
    'GeoJSONs',
    'kmh',
    'faded',
    '“Even spacing”',
    '11 September',
    '(2023 September)'
  ])('stands in “%s”', (text) => {
    expect(hasEnglish(text)).toBe(true);
  });

  it.each([
    '',
    '12 · 44.5',
    'Žóóḿ íñ',
    'Σεπτέμβριος',
    'Dateline',
    'Áś GeoJSON, 12 kB',
    '12:00 UTC+9, Vladivostok',
    'https://dateline.example/kim-2023',
    'kim-2023.geojson, 120 kB',
    'c0fab12cf0',
    '“hidden”',
    'אב. (2023, September 11). גד.'
  ])('stands not in “%s”', (text) => {
    expect(hasEnglish(text)).toBe(false);
  });
});

it('what is found on several pages is one line', () => {
  const pages = new Map([
    ['/a', [{ where: 'p', text: ' 3\n events ' }]],
    [
      '/b',
      [
        { where: 'p', text: '12 events' },
        { where: 'button aria-label', text: 'Close' }
      ]
    ],
    ['/c', [{ where: 'p', text: '12 éṽéñŧś' }]]
  ]);
  expect(englishLines(pages)).toEqual([
    'p → 3 events (/a and 1 more)',
    'button aria-label → Close (/b)'
  ]);
});
