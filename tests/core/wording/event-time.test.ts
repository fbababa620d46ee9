import { expect, it } from 'vitest';
import { eventTime, eventTimeUnder } from '../../../src/lib/core/wording/event-time';
import { day, sampleEvent, when } from '../../panels/sample-atlas';

const by = { from: day('2023-09-12'), to: day('2023-09-13') };
const under = (edtf: string) =>
  eventTimeUnder({ when: when(edtf), firstPublished: by }, day('2023-09-12'));

it('says when it was first reported, if no time is known', () => {
  expect(eventTime(sampleEvent('undated'))).toBe('by Tuesday 12 September 2023');
});

it('leaves out the day under its own heading', () => {
  expect(eventTimeUnder(sampleEvent('landing'), day('2023-09-12'))).toBe('morning');
  expect(under('2023-09-12T06:30+09:00')).toBe('06:30 Tokyo time');
});

it('says nothing where the day is all that is known', () => {
  expect(under('2023-09-12')).toBeNull();
});

it('says the whole of what does not begin with the heading’s day alone', () => {
  expect(under('2023-09-12/2023-09-13')).toBe('Tuesday 12 to Wednesday 13 September 2023');
  expect(under('2023-09-12~')).toBe('around Tuesday 12 September 2023');
});
