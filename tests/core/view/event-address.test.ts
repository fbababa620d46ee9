import { expect, it } from 'vitest';
import { eventAddress } from '../../../src/lib/core/view/event-address';
import { event, known, when } from '../../make-atlas';

it.each([
  ['its first day', when('2023-09-13/2023-09-15'), '/test/2023-09-13?event=e'],
  ['the day of an hour, at the place', when('2023-09-12T23:30+03:00'), '/test/2023-09-13?event=e']
])('leads to %s', (_, time, address) => {
  expect(eventAddress('test', known(event('e', { when: time })))).toBe(address);
});

it('leads to the day of the first report where no time is known', () => {
  expect(eventAddress('test', known(event('e')))).toBe('/test/2023-09-12?event=e');
});
