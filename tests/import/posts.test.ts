import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bring, compileBrought, given } from './read-import';

describe('a post', () => {
  it('is a source with its author, its minute and its words as a private copy', () => {
    const { sources, copies, texts } = bring(given('telegram/result.json'));
    const [first] = sources;
    expect(first).toEqual({
      id: 'telegram-1234567890-2',
      type: 'post',
      title: '[Post by The Invented Gazette on Telegram]',
      author: [{ literal: 'The Invented Gazette' }],
      'container-title': 'Telegram',
      issued: '2023-09-12T06:00+00:00'
    });
    expect(texts.get('telegram-1234567890-2.txt')).toBe(
      'A made-up train left Northport.\nMore at https://gazette.example/train\n'
    );
    expect(copies['telegram-1234567890-2']?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has an address where the author gives the handle', () => {
    const { sources } = bring(given('telegram/result.json'), { handle: 'invented_gazette' });
    expect(sources[0]).toMatchObject({
      id: 'telegram-invented-gazette-2',
      author: [{ literal: '@invented_gazette' }],
      URL: 'https://t.me/invented_gazette/2'
    });
  });

  it('keeps its archived copy, and has the id that Telegram’s own export would give it', () => {
    const { sources, copies } = bring(given('auto-archiver/sheet.csv'));
    expect(sources[0]?.id).toBe('telegram-invented-gazette-2');
    expect(sources[0]?.issued).toBe('2023-09-12T06:00+00:00');
    expect(copies[sources[0]?.id ?? '']?.archive).toEqual({
      url: 'https://archive.example/gazette/2.html',
      date: '2023-09-13'
    });
  });

  it('is on the second clock at its minute', () => {
    const { atlas } = compileBrought(bring(given('telegram/result.json')));
    const [first] = atlas?.sources ?? [];
    expect(first?.publishedAt).toMatchObject({ from: 1694498400, to: 1694498460 });
  });

  it('of a private chat is not taken, and none of its words', () => {
    const { texts, sources } = bring(given('telegram/all-chats.json'));
    expect(JSON.stringify([[...texts], sources])).not.toContain('at nine');
  });
});

describe('one origin', () => {
  it('is proposed for what was forwarded from one channel', () => {
    const { report, origins } = bring(given('telegram/result.json'));
    expect(report.proposals).toHaveLength(1);
    expect(report.proposals[0]).toMatch(
      /-3, telegram-1234567890-4: forwarded from "Made-up Times"/
    );
    expect(origins).toEqual([]);
  });

  it('is proposed for posts with the same media', () => {
    const { report } = bring(given('auto-archiver/sheet.csv'));
    expect(report.proposals).toEqual([
      expect.stringContaining('the same media (ffee112233445566)')
    ]);
  });
});

describe('of any export', () => {
  const message = fc.oneof(
    fc.record(
      {
        id: fc.oneof(fc.nat({ max: 9 }), fc.constant('x')),
        type: fc.constantFrom('message', 'service'),
        date: fc.constantFrom('2023-09-12T09:00:00', 'noon'),
        date_unixtime: fc.constantFrom('1694498400', '', 'x'),
        from: fc.oneof(fc.string(), fc.constant(null)),
        text: fc.oneof(fc.string(), fc.array(fc.record({ text: fc.string() }), { maxLength: 2 }))
      },
      { requiredKeys: [] }
    ),
    fc.constantFrom(null, 7, 'text')
  );

  it('every message lands or is named, once, and what lands compiles', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 10 }), (messages) => {
        const chat = { name: 'Any', type: 'public_channel', id: 1, messages };
        const text = JSON.stringify(chat);
        const brought = bring({ name: 'result.json', text }, {}, 'telegram');
        const { rows } = brought.report;
        expect(rows.map(({ row }) => row)).toEqual(messages.map((_, i) => i + 1));
        expect(rows.flatMap(({ landed }) => landed ?? [])).toHaveLength(brought.sources.length);
        const { issues } = compileBrought(brought);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });
});
