import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownEvent } from '../../../src/lib/core/evidence/known-event';
import { Trail } from '../../../src/lib/core/movement/trail';
import type { Stance } from '../../../src/lib/core/atlas';
import { isoFromDay } from '../../../src/lib/core/time/day';
import { dayWindow, type Window } from '../../../src/lib/core/time/window';
import { claim, day, event, known, when } from '../../make-atlas';

const twelfth = day('2023-09-12');
const at = (place: string, text: string, stance: Stance = 'reports') =>
  known(event(`${place} ${text}`, { place, when: when(text), claims: [claim({ stance })] }));

function trailAt(events: readonly KnownEvent[], window: Window, taken: readonly KnownEvent[] = []) {
  const trail = new Trail();
  for (const one of [...events, ...taken]) trail.add(one);
  for (const one of taken) trail.remove(one);
  return trail.before(window);
}

test('the trail holds the places before the window, the latest first, each once', () => {
  const events = [
    at('a', '2023-09-01'),
    at('b', '2023-09-10'),
    at('a', '2023-09-11'),
    at('c', '2023-09-12'),
    at('d', '2023-09-13'),
    at('e', '2023-08')
  ];
  expect(trailAt(events, dayWindow(twelfth))).toEqual([
    { place: 'a', age: 0 },
    { place: 'b', age: 1 }
  ]);
});

test.each(['expects', 'retracts'] as const)(
  'what is told by a claim that %s leaves none',
  (stance) => {
    expect(trailAt([at('a', '2023-09-10', stance)], dayWindow(twelfth))).toEqual([]);
  }
);

test('on every day a place is as old as the event that ended there last, whatever was taken in and out', () => {
  const days = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 28 })), {
    maxLength: 12
  });
  fc.assert(
    fc.property(days, days, (dated, others) => {
      const [events = [], taken] = [dated, others].map((those) =>
        those.map(([place, on]) => at(place, `2023-09-${String(on).padStart(2, '0')}`))
      );
      for (let on = 1; on <= 28; on++) {
        const trail = trailAt(events, dayWindow(day('2023-09-01') + on - 1), taken);
        const ages = ['a', 'b', 'c'].flatMap((place) => {
          const before = dated.flatMap(([other, then]) =>
            other === place && then < on ? then : []
          );
          return before.length === 0 ? [] : [{ place, age: on - 1 - Math.max(...before) }];
        });
        expect([...trail].sort((a, b) => (a.place < b.place ? -1 : 1))).toEqual(ages);
        expect(trail.map(({ age }) => age)).toEqual(
          ages.map(({ age }) => age).sort((a, b) => a - b)
        );
      }
    })
  );
});

test('a trail that is asked for one window after the other tells of each what one that is new does', () => {
  const told = fc.record({
    does: fc.constantFrom('add', 'remove'),
    place: fc.constantFrom('a', 'b', 'c', 'd'),
    on: fc.integer({ min: 0, max: 200 }),
    window: fc.integer({ min: -5, max: 210 })
  });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 40 }), (steps) => {
      const trail = new Trail();
      let held: KnownEvent[] = [];
      for (const { does, place, on, window } of steps) {
        const first = day('2023-01-01');
        const one = at(place, isoFromDay(first + on));
        const known = held.find(({ event }) => event.id === one.event.id);
        if (does === 'remove' && known) {
          trail.remove(known);
          held = held.filter((other) => other !== known);
        } else if (!known) {
          trail.add(one);
          held.push(one);
        }
        const asked = dayWindow(first + window);
        expect(trail.before(asked)).toEqual(trailAt(held, asked));
      }
    })
  );
});
