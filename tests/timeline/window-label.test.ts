import { expect, test } from 'vitest';
import { dayOf } from '../../src/lib/core/time/day';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { windowLabel } from '../../src/lib/timeline/window-label';

const day = dayOf(2023, 9, 13);

test('the flag is short and has its year', () => {
  expect(windowLabel(dayWindow(day), 'America/New_York')).toBe('Wed 13 Sept 2023');
  expect(windowLabel(hourWindow(day, 6), 'America/New_York')).toBe('Wed 13 Sept 2023, 06:00');
});
