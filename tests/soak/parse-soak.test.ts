import { expect, it } from 'vitest';
import { parseSoak } from './parse-soak';

it.each([
  [[], { minutes: 10, atlas: 'kim-2023', events: null }],
  [['--minutes', '0.5', '--atlas', 'x'], { minutes: 0.5, atlas: 'x', events: null }],
  [['--events', '5000'], { minutes: 10, atlas: 'kim-2023', events: 5000 }]
])('reads %j', (args, options) => {
  expect(parseSoak(args)).toEqual({ options });
});

it.each([
  [['--minutes', 'ten'], '--minutes: expected a number above 0, as in --minutes 10, found "ten"'],
  [['--minutes', '0'], '--minutes: expected a number above 0, as in --minutes 10, found "0"'],
  [
    ['--events', '5e3'],
    '--events: expected a whole number above 0, as in --events 5000, found "5e3"'
  ],
  [['--events', '5', '--atlas', 'x'], '--events: expected none beside --atlas, found both']
])('says what is wrong with %j', (args, error) => {
  expect(parseSoak(args)).toEqual({ error });
});
