import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/lib/core/evidence/status';
import { LETTERS } from '../../src/lib/picture/letters';
import { layoutPicture, type TextLine } from '../../src/lib/picture/picture-layout';
import { SIZES } from '../../src/lib/picture/picture-shape';
import type { PictureWords } from '../../src/lib/picture/picture-words';
import type { Rect } from '../../src/lib/static-map/frame';
import type { Shown } from '../../src/lib/core/view/visible-at';

const STATUSES: Status[] = ['corroborated', 'reported', 'disputed', 'planned', 'retracted'];

const texts = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.lorem({ maxCount: 40 }),
  fc.constant('Honorificabilitudinitatibus'.repeat(9))
);
const words: fc.Arbitrary<PictureWords> = fc.record({
  over: texts,
  heading: texts,
  sentence: fc.option(texts),
  limits: fc.array(texts, { maxLength: 2 }),
  lead: fc.option(
    texts.map(
      (title) =>
        ({
          match: 'dated',
          known: { title, status: 'reported', failed: false }
        }) as unknown as Shown
    )
  ),
  statuses: fc.subarray(STATUSES),
  sources: fc.array(texts, { maxLength: 8 }),
  credits: fc.array(fc.constant('Map: its makers (CC BY 4.0)'), { minLength: 1, maxLength: 2 }),
  address: texts
});

function boxOf({ text, style, x, y }: TextLine): Rect {
  const { size } = style;
  return { left: x, top: y - size * 0.8, right: x + LETTERS.width(text, style), bottom: y };
}
const cover = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const lies = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right + 0.01 &&
  inner.bottom <= outer.bottom + 0.01;

describe.each(Object.entries(SIZES))('the layout of a picture of %s', (_, size) => {
  it('keeps every word in its block, and no block covers another or the map', () => {
    fc.assert(
      fc.property(words, (told) => {
        const { map, head, foot } = layoutPicture(told, size, LETTERS);
        expect(cover(head.block, foot.block)).toBe(false);
        expect(cover(head.block, map)).toBe(false);
        expect(cover(foot.block, map)).toBe(false);
        const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
        for (const block of [map, head.block, foot.block]) expect(lies(block, whole)).toBe(true);
        for (const line of head.lines) expect(lies(boxOf(line), head.block)).toBe(true);
        for (const line of foot.lines) expect(lies(boxOf(line), foot.block)).toBe(true);
        const boxes = [...head.lines, ...foot.lines].map(boxOf);
        for (const [at, box] of boxes.entries())
          for (const other of boxes.slice(at + 1)) expect(cover(box, other)).toBe(false);
      }),
      { numRuns: 25, endOnFailure: true }
    );
  });

  it('leaves the map at least two fifths of the picture, however much there is to say', () => {
    fc.assert(
      fc.property(words, (told) => {
        const { map } = layoutPicture(told, size, LETTERS);
        const share =
          ((map.right - map.left) * (map.bottom - map.top)) / (size.width * size.height);
        expect(share).toBeGreaterThanOrEqual(0.4);
      }),
      { numRuns: 25 }
    );
  });

  it('says date, event, sources, address and credit', () => {
    const told: PictureWords = {
      over: 'The atlas',
      heading: 'Wednesday 13\u00a0September\u00a02023',
      limits: [],
      sentence: null,
      lead: {
        match: 'dated',
        known: { title: 'They meet', status: 'reported', failed: false }
      } as unknown as Shown,
      statuses: ['reported'],
      sources: Array.from({ length: 60 }, (_, at) => `The ${at + 1}th Paper of the Port`),
      credits: ['Map: its makers'],
      address: 'example.org/atlas'
    };
    const { head, foot } = layoutPicture(told, size, LETTERS);
    const said = [...head.lines, ...foot.lines].map(({ text }) => text).join(' ');
    for (const text of [
      'The atlas',
      '13\u00a0September\u00a02023',
      'They meet',
      'Sources: The 1th Paper of the Port; ',
      'example.org/atlas',
      'Map: its makers'
    ])
      expect(said).toContain(text);
    expect(said).toMatch(/; and \d+ more/);
  });
});
