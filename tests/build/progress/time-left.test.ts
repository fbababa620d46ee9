import { expect, test } from 'vitest';
import { progressLine } from '../../../src/build/progress/progress-line';
import { timeLeft, type Standing, type StepTimes } from '../../../src/build/progress/time-left';

const EARLIER: StepTimes = {
  atlases: { seconds: 4, made: 0 },
  scripts: { seconds: 10, made: 0 },
  pictures: { seconds: 100, made: 84 },
  pages: { seconds: 20, made: 200 }
};

const standing = (more: Partial<Standing>): Standing => ({
  step: 'atlases',
  seconds: 0,
  made: 0,
  all: null,
  ...more
});

test('a step that has made nothing takes as long as before, with those to come, pictures apart', () => {
  expect(timeLeft(standing({}), EARLIER)).toBe(34);
  expect(timeLeft(standing({ seconds: 3 }), EARLIER)).toBe(31);
  expect(timeLeft(standing({ seconds: 30 }), EARLIER)).toBe(30);
});

test('once it has made something, its own pace counts', () => {
  expect(timeLeft(standing({ step: 'pictures', seconds: 10, made: 20, all: 80 }), EARLIER)).toBe(
    50
  );
  expect(timeLeft(standing({ step: 'pages', seconds: 5, made: 50, all: 200 }), EARLIER)).toBe(15);
});

test('a step of which nothing is known takes no time', () => {
  expect(timeLeft(standing({ step: 'pages', made: 7 }), {})).toBe(0);
});

test.each([
  [standing({}), 34, 'Reading the atlases, about 35 seconds left'],
  [standing({ step: 'scripts' }), 3, 'Building the scripts, a few seconds left'],
  [
    standing({ step: 'pictures', made: 12, all: 84 }),
    200,
    'Drawing the preview pictures: 12 of 84, about 3 minutes left'
  ],
  [standing({ step: 'pages', made: 90 }), 8, 'Writing the pages: 90, about 10 seconds left']
])('a line says what is done, how far, and how long is left: %#', (at, left, line) => {
  expect(progressLine(at, left)).toBe(line);
});
