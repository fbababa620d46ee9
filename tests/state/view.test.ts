import { describe, expect, test } from 'vitest';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { NO_FILTER } from '../../src/lib/core/view/filter';
import { EVEN } from '../../src/lib/core/time/warp';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import type { HistoryMode } from '../../src/lib/state/history-mode';
import { View } from '../../src/lib/state/view.svelte';
import { claim, day, event, makeAtlas, place, source, when } from '../make-atlas';

const twelfth = day('2023-09-12');
const atlas = makeAtlas({
  places: [place('a'), place('b')],
  sources: [source('paper', '2023-09-12'), source('monthly', '2023-10-01')],
  events: [
    event('before', { when: when('2023-09-10'), place: 'a' }),
    event('now', { when: when('2023-09-12'), place: 'b' }),
    event('vague', { when: when('2023-09'), claims: [claim({ source: 'monthly' })] }),
    event('after', { when: when('2023-09-15'), place: 'a' })
  ]
});

function makeView(part: Partial<typeof PLAIN_ADDRESS> = {}) {
  const view = new View(atlas, { ...PLAIN_ADDRESS, ...part });
  const acts: HistoryMode[] = [];
  view.write = (act) => acts.push(act);
  return { view, acts };
}

describe('the view', () => {
  test('the plain address shows the first window', () => {
    const { view } = makeView();
    expect(view.window).toEqual(dayWindow(twelfth));
    expect([view.contents.datedCount, view.contents.looseCount]).toEqual([1, 1]);
    expect(view.around).toEqual({ before: twelfth - 2, after: twelfth + 3 });
  });

  test('everything follows the window', () => {
    const { view, acts } = makeView();
    view.stepDated('after');
    expect(view.window).toEqual(dayWindow(day('2023-09-15')));
    expect(view.shown.map(({ known }) => known.event.id)).toEqual(['after', 'vague']);
    expect(view.address.window).toEqual(view.window);
    expect(acts).toEqual(['keys']);
  });

  test('an act that changes nothing is not written', () => {
    const { view, acts } = makeView({ known: { day: twelfth, hour: 6 } });
    view.knowledge.setBy({ day: twelfth, hour: 6 });
    expect(acts).toEqual([]);
    view.read(PLAIN_ADDRESS);
    view.setWindow(dayWindow(twelfth), 'push');
    view.selection.selectEvent(null);
    view.knowledge.setBy(null);
    expect(acts).toEqual([]);
  });

  test('what is left is no longer hovered, but what was entered since is', () => {
    const { view } = makeView();
    const leave = view.selection.hover('now');
    expect(view.selection.hovered).toBe('now');
    view.selection.hover('after');
    leave();
    expect(view.selection.hovered).toBe('after');
    view.selection.hover('now')();
    expect(view.selection.hovered).toBeNull();
  });

  test('steps of days stop at the ends of the atlas', () => {
    const { view } = makeView();
    view.stepDays(1000);
    expect(view.window.days.to).toBe(view.axis.extent.to);
    view.stepDays(-1000);
    expect(view.window.days.from).toBe(view.axis.extent.from);
  });

  test('steps of hours enter the day and run over its end', () => {
    const { view } = makeView();
    view.stepHours(1);
    expect(view.window).toEqual(hourWindow(twelfth, 0));
    view.stepHours(-1);
    expect(view.window).toEqual(hourWindow(twelfth - 1, 23));
  });

  test('steps of hours stop at the ends of the atlas', () => {
    const { view } = makeView();
    const last = hourWindow(view.axis.extent.to - 1, 23);
    view.setWindow(last, 'push');
    view.stepHours(1);
    expect(view.window).toEqual(last);
    const first = hourWindow(view.axis.extent.from, 0);
    view.setWindow(first, 'push');
    view.stepHours(-1);
    expect(view.window).toEqual(first);
  });

  test('an unknown event in an address is reported and left out', () => {
    const { view } = makeView({ event: 'nothing' });
    expect(view.selection.eventId).toBe(null);
    expect(view.notices).toEqual(['Event “nothing” ignored: not in this atlas']);
  });

  test('notices about the address go with the next act, but not while the days play', () => {
    const { view } = makeView({ event: 'nothing' });
    view.setWindow(dayWindow(day('2023-09-13')), 'play');
    expect(view.notices).toHaveLength(1);
    view.setWindow(dayWindow(day('2023-09-14')), 'keys');
    expect(view.notices).toEqual([]);
  });

  test('an event outside the window stays selected and the window wins', () => {
    const { view } = makeView({ event: 'after' });
    expect(view.window).toEqual(dayWindow(twelfth));
    expect([
      view.selection.eventId,
      view.selection.event !== null && view.isInWindow(view.selection.event)
    ]).toEqual(['after', false]);
    view.goTo('after');
    expect(view.window).toEqual(dayWindow(day('2023-09-15')));
    expect(view.selection.event !== null && view.isInWindow(view.selection.event)).toBe(true);
  });

  test('the axis moves only as much as it must to show the window', () => {
    const { view } = makeView({ window: dayWindow(day('2023-10-05')), axis: 'even' });
    expect(view.axis.span.to).toBe(day('2023-10-06'));
    expect(view.axis.span.to - view.axis.span.from).toBe(30);
    const axis = view.axis.span;
    view.setWindow(dayWindow(day('2023-09-20')), 'push');
    expect(view.axis.span).toBe(axis);
  });

  test('an hour brings its day near, whole, and the axis goes back with it', () => {
    const { view } = makeView();
    const before = view.axis.span;
    view.stepHours(1);
    expect(view.axis.span).toEqual({ from: twelfth, to: twelfth + 1 });
    view.stepHours(-1);
    expect(view.axis.span).toEqual({ from: twelfth - 1, to: twelfth });
    view.setWindow(dayWindow(twelfth - 1), 'keys');
    expect(view.axis.span).toEqual(before);
  });

  test('an axis that the reader moved among hours stays', () => {
    const { view } = makeView({ window: hourWindow(twelfth, 5) });
    expect(view.axis.span).toEqual({ from: twelfth, to: twelfth + 1 });
    const near = { from: twelfth + 0.25, to: twelfth + 0.75 };
    view.axis.setSpan(near);
    view.stepHours(5);
    expect(view.axis.span).toBe(near);
    view.stepHours(9);
    expect(view.axis.span.to).toBeCloseTo(twelfth + 20 / 24);
    view.setWindow(dayWindow(twelfth), 'keys');
    expect(view.axis.span).toEqual({ from: twelfth, to: twelfth + 1 });
  });

  test('a hand that drags from a day to an hour moves no axis under it', () => {
    const { view } = makeView();
    const before = view.axis.span;
    view.setWindow(hourWindow(twelfth, 5), 'gesture');
    expect(view.axis.span).toBe(before);
  });

  test('a chief event is named once it is known, dated and passes the filter', () => {
    const peaks = [
      { row: 0, label: 'Leaves' },
      { row: 1, label: 'Summit', from: twelfth + 3 },
      { row: 2, label: 'Some day' }
    ];
    const view = new View({ ...atlas, peaks });
    const labels = () => view.knowledge.peaks.map(({ label }) => label);
    expect(labels()).toEqual(['Leaves', 'Summit']);
    view.knowledge.setBy(twelfth + 2);
    expect(labels()).toEqual(['Leaves']);
    view.knowledge.setBy(twelfth - 1);
    expect(labels()).toEqual([]);
    view.knowledge.setBy(null);
    view.knowledge.setFilter({ ...NO_FILTER, place: ['b'] });
    expect(labels()).toEqual(['Summit']);
  });

  test('the axis keeps to six hours at least and to the days of the atlas at most', () => {
    const { view } = makeView();
    view.axis.setSpan({ from: twelfth, to: twelfth });
    expect(view.axis.span.to - view.axis.span.from).toBe(0.25);
    view.axis.setSpan({ from: -9e9, to: 9e9 });
    expect(view.axis.span).toEqual({
      from: view.axis.extent.from - 1,
      to: view.axis.extent.to + 1
    });
  });

  test('by a day before all reports there is nothing', () => {
    const { view } = makeView({ known: twelfth - 1 });
    expect(view.knowledge.events).toEqual([]);
    view.knowledge.setBy(null);
    expect(view.knowledge.events).toHaveLength(4);
  });

  test('the elastic axis is the default; the choice is in the address and keeps the days in sight', () => {
    const { view, acts } = makeView();
    expect([view.axis.warp, view.address.axis]).toEqual([view.axis.elastic, null]);
    const { span } = view.axis;
    view.axis.setEven(true);
    view.axis.setEven(true);
    expect([view.axis.warp, view.address.axis]).toEqual([EVEN, 'even']);
    expect(view.axis.span).toBe(span);
    expect(acts).toEqual(['push']);
    view.read(PLAIN_ADDRESS);
    expect(view.axis.warp).toBe(view.axis.elastic);
  });

  test('neither the second clock nor a filter moves the elastic axis', () => {
    const { view } = makeView();
    const { warp } = view.axis;
    expect(warp.breaks).not.toEqual([]);
    view.knowledge.setBy(twelfth - 1);
    view.knowledge.setFilter({ ...NO_FILTER, place: ['b'] });
    expect(view.knowledge.dated).toEqual([]);
    expect(view.axis.warp).toBe(warp);
  });

  test('playing stops on what the second clock will bring, where it follows', () => {
    const { view } = makeView({ window: dayWindow(twelfth - 2), known: 'then' });
    expect(view.knowledge.dated).toEqual([]);
    expect(view.knowledge.stops).toEqual([twelfth - 2, twelfth, twelfth + 3]);
    view.knowledge.setFilter({ ...NO_FILTER, place: ['b'] });
    expect(view.knowledge.stops).toEqual([twelfth]);
    view.knowledge.setBy(twelfth - 1);
    expect(view.knowledge.stops).toEqual([]);
  });
});
