import { expect, test } from 'vitest';
import { namesOfDates } from '../../src/lib/words/en/marks';

test.each([
  [['10 Sept'], '10 Sept'],
  [['10 Sept', '19 Sept'], '10 Sept, 19 Sept'],
  [['12 Sept', '16 Sept', '17 Sept', '18 Sept'], '12 Sept … 18 Sept']
])('the days at one place are written short: %j', (days, written) => {
  expect(namesOfDates(days)).toBe(written);
});
