import { expect, test } from 'vitest';
import { historyOf } from '../../../src/lib/core/evidence/claims-history';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { axisOf } from '../../../src/lib/core/view/axis-of';
import { day, event, makeAtlas, when } from '../../make-atlas';

const stretch = { from: day('2023-09-01'), to: day('2023-09-30') };
const historyFrom = (events: Parameters<typeof makeAtlas>[0]) =>
  historyOf(indexAtlas(makeAtlas(events)));

test('the axis of an atlas covers its events, and is worked out once', () => {
  const history = historyFrom({
    events: [
      event('first', { when: when('2023-09-10') }),
      event('last', { when: when('2023-10-02') })
    ]
  });
  const axis = axisOf(history, stretch);
  expect(axis.extent).toEqual({ from: day('2023-09-10'), to: day('2023-10-03') });
  expect(axisOf(history, stretch)).toBe(axis);
});

test('an atlas without events covers its stretch', () => {
  expect(axisOf(historyFrom({ events: [] }), stretch).extent).toEqual(stretch);
});
