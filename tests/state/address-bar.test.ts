import { beforeEach, describe, expect, test } from 'vitest';
import { AddressBar } from '../../src/lib/state/address-bar';
import type { HistoryMode } from '../../src/lib/state/history-mode';

/** A browser's history and clock, advanced by hand. */
class FakeHistory {
  log: string[] = [];
  private now = 0;
  private timers: { at: number; callback: () => void }[] = [];

  push(url: string) {
    this.log.push(`push ${url}`);
  }

  replace(url: string) {
    this.log.push(`replace ${url}`);
  }

  later(callback: () => void, milliseconds: number) {
    const timer = { at: this.now + milliseconds, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  wait(milliseconds: number) {
    const end = this.now + milliseconds;
    for (;;) {
      const due = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers = this.timers.filter((other) => other !== due);
      this.now = due.at;
      due.callback();
    }
    this.now = end;
  }
}

let history: FakeHistory;
let bar: AddressBar;

beforeEach(() => {
  history = new FakeHistory();
  bar = new AddressBar(history);
  bar.open();
});

describe('the address bar', () => {
  test('a push adds an entry at once', () => {
    bar.write('/a', 'push');
    bar.write('/b', 'push');
    expect(history.log).toEqual(['push /a', 'push /b']);
  });

  test('the first change of a gesture adds an entry and the later ones replace it', () => {
    bar.write('/1', 'gesture');
    bar.write('/2', 'gesture');
    bar.write('/3', 'gesture');
    bar.settle();
    expect(history.log).toEqual(['push /1', 'replace /3']);
  });

  test('a gesture replaces at most twice a second, and the last change stands', () => {
    for (let i = 0; i <= 100; i++) {
      bar.write(`/${i}`, 'gesture');
      history.wait(20);
    }
    bar.settle();
    expect(history.log.filter((line) => line.startsWith('push'))).toEqual(['push /0']);
    expect(history.log.length).toBeLessThanOrEqual(6);
    expect(history.log.at(-1)).toBe('replace /100');
  });

  test('after a gesture the next one is a new entry', () => {
    bar.write('/1', 'gesture');
    bar.settle();
    bar.write('/2', 'gesture');
    expect(history.log).toEqual(['push /1', 'push /2']);
  });

  test('a burst of keys is one gesture, and a key after a rest another', () => {
    for (const url of ['/1', '/2', '/3']) {
      bar.write(url, 'keys');
      history.wait(100);
    }
    history.wait(2000);
    bar.write('/4', 'keys');
    expect(history.log).toEqual(['push /1', 'replace /3', 'push /4']);
  });

  test('a drag that follows keys at once is a gesture of its own', () => {
    bar.write('/1', 'keys');
    bar.write('/2', 'keys');
    bar.write('/3', 'gesture');
    bar.write('/4', 'gesture');
    bar.settle();
    expect(history.log).toEqual(['push /1', 'replace /2', 'push /3', 'replace /4']);
  });

  test('moving the map only replaces', () => {
    bar.write('/a', 'replace');
    history.wait(2000);
    bar.write('/b', 'replace');
    expect(history.log).toEqual(['replace /a', 'replace /b']);
  });

  test('a push takes what waits of a gesture along', () => {
    bar.write('/1', 'gesture');
    bar.write('/2', 'gesture');
    bar.write('/a', 'push');
    expect(history.log).toEqual(['push /1', 'replace /2', 'push /a']);
  });

  test('going back drops what waits', () => {
    bar.write('/1', 'gesture');
    bar.write('/2', 'gesture');
    bar.drop();
    history.wait(2000);
    expect(history.log).toEqual(['push /1']);
  });

  test.each<[HistoryMode[], string[]]>([
    [[], []],
    [['replace', 'replace'], ['replace /1']],
    [['play', 'play', 'replace'], ['push /2']],
    [['replace', 'push'], ['push /1']]
  ])('acts of %j before it is open are one change', (acts, log) => {
    const closed = new AddressBar(history);
    acts.forEach((act, at) => closed.write(`/${at}`, act));
    closed.settle();
    expect(history.log).toEqual([]);
    closed.open();
    expect(history.log).toEqual(log);
    closed.write('/then', 'push');
    expect(history.log.at(-1)).toBe('push /then');
  });

  test('what was acted before it is open is dropped with the rest', () => {
    const closed = new AddressBar(history);
    closed.write('/gone', 'push');
    closed.drop();
    closed.open();
    expect(history.log).toEqual([]);
  });
});
