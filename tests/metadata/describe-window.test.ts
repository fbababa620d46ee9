import { expect, test } from 'vitest';
import { dayWindow } from '../../src/lib/core/time/window';
import { describeWindow } from '../../src/lib/metadata/describe-window';
import { claim, day, event, known, when } from '../make-atlas';

const window = dayWindow(day('2023-09-12'));
const dated = (id: string, title: string) => ({
  known: known(event(id, { title, when: when('2023-09-12') })),
  match: 'dated' as const
});

test('gives the date, how many events and sources, and as many titles as fit', () => {
  const shown = [
    dated('a', 'The ship lands'),
    dated('b', 'x'.repeat(200)),
    dated('c', 'They meet')
  ];
  expect(describeWindow(window, shown, { title: 'The voyage', zone: 'UTC' })).toBe(
    'Tuesday 12 September 2023: 3 events from 1 source. The ship lands. They meet.'
  );
});

test('the best known comes first', () => {
  const sure = {
    known: known(
      event('sure', {
        title: 'Both say so',
        when: when('2023-09-12'),
        claims: [
          claim({ when: when('2023-09-12'), origin: 'one' }),
          claim({ when: when('2023-09-12'), origin: 'two' })
        ]
      })
    ),
    match: 'dated' as const
  };
  expect(
    describeWindow(window, [dated('a', 'One says so'), sure], { title: 'It', zone: 'UTC' })
  ).toMatch(/Both say so\. One says so\.$/);
});

test('an empty day says so', () => {
  expect(describeWindow(window, [], { title: 'The voyage', zone: 'UTC' })).toBe(
    'Tuesday 12 September 2023: no events dated to it in “The voyage”.'
  );
});

test('what runs over several days does not speak for one of them', () => {
  const lasting = {
    known: known(event('long', { title: 'They talk', when: when('2023-09-11/2023-09-13') })),
    match: 'dated' as const
  };
  const due = dated('due', 'They are to meet');
  const shown = [lasting, { ...due, known: { ...due.known, status: 'planned' as const } }];
  expect(describeWindow(window, shown, { title: 'The voyage', zone: 'UTC' })).toBe(
    'Tuesday 12 September 2023: 1 event, 1 expected, from 1 source. They are to meet.'
  );
});

test('an empty day known by a day says that nothing had been reported', () => {
  expect(describeWindow(window, [], { title: 'The voyage', zone: 'UTC' }, window.days.from)).toBe(
    'Tuesday 12 September 2023: no events had been reported by then in “The voyage”.'
  );
});
