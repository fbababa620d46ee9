import { beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../src/lib/core/atlas';
import { versionsOf } from '../../src/lib/core/evidence/event-versions';
import { VersionsHistory } from '../../src/lib/core/evidence/versions-history';
import { indexAtlas, type AtlasIndex } from '../../src/lib/core/index-atlas';
import { StretchSupply } from '../../src/lib/loading/stretch-supply';
import { claim, event, makeAtlas, source, when } from '../make-atlas';

const LENGTH = 2;
const ROWS = 200;
const whole = makeAtlas({
  sources: [source('paper', '2023-09-12')],
  events: Array.from({ length: ROWS }, (_, row) =>
    event(`event-${row}`, {
      when: when('2023-09-10'),
      claims: [claim({ id: `claim-${row}`, when: when('2023-09-10') })]
    })
  )
});
const versions = versionsOf(indexAtlas(whole));

let index: AtlasIndex;
let history: VersionsHistory;
let supply: StretchSupply;
/** The stretches asked of the site, and how each is answered. */
let asked: number[];
let answer: Map<number, { give: () => void; fail: () => void }>;
let told: number;

beforeEach(() => {
  index = indexAtlas({ ...whole, events: [] });
  history = new VersionsHistory(index, versions);
  asked = [];
  answer = new Map();
  told = 0;
  supply = new StretchSupply({
    index,
    history,
    length: LENGTH,
    tied: new Map([[0, [7, 9]]]),
    fetchEvents: (stretch) => {
      asked.push(stretch);
      return new Promise<Event[]>((resolve, reject) => {
        const events = whole.events.slice(stretch * LENGTH, (stretch + 1) * LENGTH);
        answer.set(stretch, { give: () => resolve(events), fail: () => reject(new Error('gone')) });
      });
    },
    fetchTitles: () => Promise.reject(new Error('gone'))
  });
  supply.subscribe(() => (told += 1));
});

async function give(...stretches: number[]): Promise<void> {
  for (const one of stretches) answer.get(one)?.give();
  await settled();
}

/** Promises have run on once a task has passed. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the events of an atlas that come by stretches', () => {
  test('are fetched a few at a time, the most urgent first, each once', async () => {
    supply.want([8, 9, 0, 3, 5, 7]);
    expect(asked).toEqual([4, 0, 1]);
    supply.want([8, 9, 0, 3, 5, 7]);
    await give(4);
    expect(asked).toEqual([4, 0, 1, 2]);
    await give(0, 1, 2);
    await give(3);
    expect(asked).toEqual([4, 0, 1, 2, 3]);
    expect([0, 1, 4, 8].map((row) => supply.isHere(row))).toEqual([true, true, true, true]);
    expect(history.known(8, null)?.title).toBe('event-8');
    expect(index.claims.get('claim-8')).toBe(whole.events[8]!.claims[0]);
    expect(told).toBe(5);
  });

  test('are no longer fetched once something else is wanted', async () => {
    supply.want([0, 2, 4, 6, 8]);
    supply.want([20]);
    await give(0);
    expect(asked).toEqual([0, 1, 2, 10]);
    await give(1, 2, 10);
    expect(asked).toEqual([0, 1, 2, 10]);
  });

  test('are missing where they cannot be had, until they are asked for again', async () => {
    supply.want([0]);
    answer.get(0)!.fail();
    await settled();
    expect([supply.isMissing([1]), supply.isMissing([2]), told]).toEqual([true, false, 1]);
    supply.want([0]);
    expect(asked).toEqual([0]);
    supply.retry();
    expect([asked, supply.isMissing([0])]).toEqual([[0, 0], false]);
    await give(0);
    expect(supply.isHere(0)).toBe(true);
  });

  test('are brought to who waits for them, who hears of it if they cannot be', async () => {
    const brought = supply.bring([0, 1, 5]);
    await give(0, 2);
    await brought;
    expect([supply.isHere(0), supply.isHere(5), supply.isHere(2)]).toEqual([true, true, false]);
    const lost = supply.bring([10]);
    answer.get(5)!.fail();
    await expect(lost).rejects.toThrow('gone');
    await expect(supply.titles()).rejects.toThrow('gone');
  });

  test('are let go when many others have been seen since, but not those just wanted again', async () => {
    const stretches = Array.from({ length: 60 }, (_, i) => i);
    for (const one of stretches) {
      supply.want([0, one * LENGTH]);
      await give(one);
    }
    const kept = stretches.filter((one) => supply.isHere(one * LENGTH));
    expect(kept).toEqual([0, ...stretches.slice(-39)]);
    expect(index.events.size).toBe(80);
    expect(index.claims.size).toBe(80);
    // One that was let go is still an event of the atlas.
    expect(history.rowOf('event-4')).toBe(4);
    expect(history.known(4, null)).toBe(null);
  });

  test('stay as they came with the atlas, and are never let go', async () => {
    const first = whole.events[0]!;
    history.take(0, first);
    index.events.set(first.id, first);
    supply.want([1]);
    await give(0);
    expect(history.known(0, null)?.event).toBe(first);
    for (let one = 1; one < 60; one++) {
      supply.want([one * LENGTH]);
      await give(one);
    }
    expect([supply.isHere(0), supply.isHere(1)]).toEqual([true, false]);
  });

  test('have what outcomes tie to them', () => {
    expect([supply.tiedTo(0), supply.tiedTo(1)]).toEqual([[7, 9], []]);
  });
});
