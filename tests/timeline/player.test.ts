import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { isDated } from '../../src/lib/core/time/is-dated';
import { warpOf } from '../../src/lib/core/time/warp';
import { dayWindow, sameWindow, type Window } from '../../src/lib/core/time/window';
import type { KnownPeak } from '../../src/lib/core/view/known-peaks';
import { View, type Glide } from '../../src/lib/state/view.svelte';
import { Player } from '../../src/lib/timeline/player.svelte';
import { when } from '../make-atlas';
import { readAtlas } from '../read-atlas';

/** A view with only what the player needs, recording what was shown and settled. Days 50 to 350 are as long as three. */
class FakeView {
  window: Window = dayWindow(0);
  glide: Glide | null = null;
  readonly axis = {
    extent: { from: 0, to: 400 },
    elastic: warpOf([{ from: 50, to: 350 }], 3)
  };
  readonly knowledge: { stops: number[]; peaks: KnownPeak[] };
  shown: number[] = [];
  acts: string[] = [];

  constructor(stops: number[]) {
    this.knowledge = { stops, peaks: [] };
  }

  setWindow(window: Window, act: string): void {
    if (sameWindow(window, this.window)) return;
    this.window = window;
    this.shown.push(window.days.to - 1);
    this.acts.push(act);
  }

  settle(): void {
    this.acts.push('settle');
  }
}

/** Frames that come on demand. */
class FakeFrames {
  now = 5000;
  motionless = false;
  private waiting: ((now: number) => void) | null = null;

  frame = (callback: (now: number) => void) => {
    this.waiting = callback;
    return () => (this.waiting = null);
  };

  still = () => this.motionless;

  /** Delivers the next frame this many milliseconds later; returns whether anybody waited for it. */
  come(milliseconds: number): boolean {
    const callback = this.waiting;
    this.waiting = null;
    this.now += milliseconds;
    callback?.(this.now);
    return callback !== null;
  }

  /** Delivers frames for this long, sixty a second. */
  pass(milliseconds: number): void {
    this.come(0);
    for (let gone = 0; gone < milliseconds; gone += 1000 / 60) this.come(1000 / 60);
  }

  /** Delivers frames until nobody waits, each as late as specified; throws if there is no end. */
  run(late: (frame: number) => number = () => 1000 / 60): void {
    for (let i = 0; this.come(late(i)); i++) if (i > 1e6) throw new Error('it plays for ever');
  }
}

const kim = readAtlas('kim-2023');

let frames: FakeFrames;
beforeEach(() => (frames = new FakeFrames()));

function play(view: FakeView): Player {
  const player = new Player(view, frames);
  player.play();
  return player;
}

describe('the pace', () => {
  test('a day a second where something happens day by day', () => {
    const view = new FakeView([1, 2, 3, 4, 5, 9, 10]);
    play(view);
    frames.pass(2500);
    expect(view.shown).toEqual([1, 2]);
    frames.pass(5000);
    expect(view.shown).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('a day with a chief event stands longer, and by less than a beat', () => {
    const view = new FakeView([1, 2, 3]);
    view.knowledge.peaks = [{ row: 0, label: 'Summit', when: when('1970-01-03'), sources: 1 }];
    play(view);
    frames.pass(2500);
    expect(view.shown).toEqual([1, 2]);
    frames.pass(1000);
    expect(view.shown).toEqual([1, 2]);
    frames.pass(700);
    expect(view.shown).toEqual([1, 2, 3]);
  });

  test('it follows the speed, from the next frame on', () => {
    const view = new FakeView([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const player = play(view);
    frames.pass(1100);
    player.speed = 4;
    frames.pass(1000);
    expect(view.shown).toEqual([1, 2, 3, 4, 5]);
  });

  test('three hundred silent days take the three seconds that they are long on the axis', () => {
    const view = new FakeView([1, 2, 3, 48, 352]);
    view.window = dayWindow(48);
    play(view);
    frames.pass(2050);
    const before = view.window.days.from;
    frames.pass(1000);
    expect(view.window.days.from - before).toBeCloseTo(100, -1);
    frames.pass(5000);
    expect(view.window).toEqual(dayWindow(352));
  });

  test('an event in the silence is still shown for a beat', () => {
    const view = new FakeView([1, 2, 3, 4, 49, 200, 352]);
    view.window = dayWindow(49);
    play(view);
    frames.pass(2600);
    expect(view.window).toEqual(dayWindow(200));
    frames.pass(700);
    expect(view.window).toEqual(dayWindow(200));
    frames.pass(1000);
    expect(view.window.days.from).toBeGreaterThan(250);
  });

  test('where something happens once a month, the days between go by in a beat', () => {
    const view = new FakeView([0, 30]);
    play(view);
    frames.pass(2100);
    expect(view.window).toEqual(dayWindow(30));
  });

  test('a stretch is played day by day, from its first day to its last with an event, and no further', () => {
    const view = new FakeView([1, 2, 3, 4, 6, 7, 9]);
    view.window = { days: { from: 2, to: 8 }, hour: null };
    const player = new Player(view, frames);
    player.playThrough({ from: 2, to: 8 });
    expect(view.window).toEqual(dayWindow(2));
    frames.run();
    expect(view.shown).toEqual([2, 3, 4, 5, 6, 7]);
    expect(player.playing).toBe(false);
    player.play();
    frames.run();
    expect(view.window).toEqual(dayWindow(9));
  });

  test('it does not wait for years before the atlas', () => {
    const view = new FakeView([3, 4]);
    view.window = dayWindow(-9000);
    play(view);
    frames.run();
    expect(view.shown.length).toBeLessThan(9);
  });
});

describe('no day is dropped', () => {
  test('every stop after the window is shown once, in order, however late the frames come', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 399 }), { minLength: 1 });
    const lateness = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1 });
    fc.assert(
      fc.property(days, lateness, fc.boolean(), (unsorted, late, still) => {
        fc.pre(late.some((milliseconds) => milliseconds > 100));
        const stops = unsorted.sort((a, b) => a - b);
        const view = new FakeView(stops);
        frames.motionless = still;
        play(view);
        frames.run((i) => late[i % late.length] as number);
        expect(view.shown.filter((day) => stops.includes(day))).toEqual(stops);
        expect(view.shown).toEqual([...new Set(view.shown)].sort((a, b) => a - b));
      })
    );
  });

  test.each([
    ['frames on time', () => 1000 / 60],
    ['late frames', (i: number) => [16, 400, 3000, 20_000][i % 4] as number]
  ])('each dated event of a real atlas is seen once in a run: %s', (_, late) => {
    const view = new View(kim);
    const dated = view.knowledge.events.filter(({ when }) => when && isDated(when));
    expect(dated.length).toBeGreaterThan(30);
    const times = new Map(dated.map(({ event }) => [event.id, 0]));
    let before = new Set<string>();
    const look = () => {
      const now = view.shown.filter(({ match }) => match === 'dated');
      const ids = new Set(now.map(({ known }) => known.event.id));
      for (const id of ids) if (!before.has(id)) times.set(id, (times.get(id) ?? 0) + 1);
      before = ids;
    };
    view.write = look;
    view.setWindow(dayWindow(view.knowledge.stops[0] as number), 'push');
    new Player(view, frames).play();
    frames.run(late);
    expect([...times].filter(([, count]) => count !== 1)).toEqual([]);
  });
});

describe('a run', () => {
  test('is one gesture, settled at its end', () => {
    const view = new FakeView([1, 2, 3]);
    const player = play(view);
    frames.run();
    expect(view.acts).toEqual(['play', 'play', 'play', 'settle']);
    expect(player.playing).toBe(false);
  });

  test('stops at once when paused', () => {
    const view = new FakeView([1, 2, 3]);
    const player = play(view);
    frames.pass(1100);
    player.pause();
    expect(frames.come(1000)).toBe(false);
    expect(view.shown).toEqual([1]);
  });

  test('gives way to whoever else moves the window', () => {
    const view = new FakeView([1, 2, 3, 9]);
    const player = play(view);
    frames.pass(1100);
    // Not to the last stop, where it would stop by itself.
    view.window = dayWindow(2);
    frames.come(1000);
    expect(player.playing).toBe(false);
    expect(view.window).toEqual(dayWindow(2));
  });

  test('begins again from the last stop', () => {
    const view = new FakeView([1, 2]);
    view.window = dayWindow(2);
    play(view);
    frames.run();
    expect(view.shown).toEqual([1, 2]);
  });

  test('keeps the length of a range', () => {
    const view = new FakeView([1, 30]);
    view.window = { days: { from: -3, to: 1 }, hour: null };
    play(view);
    frames.run();
    expect(view.window.days).toEqual({ from: 27, to: 31 });
  });

  test('goes from stop to stop without motion, a beat each', () => {
    const view = new FakeView([1, 2, 9, 360]);
    frames.motionless = true;
    play(view);
    frames.pass(3100);
    expect(view.shown).toEqual([1, 2, 9]);
    frames.pass(1000);
    expect(view.shown).toEqual([1, 2, 9, 360]);
  });

  test('needs something to stop on', () => {
    expect(play(new FakeView([])).playing).toBe(false);
  });
});
