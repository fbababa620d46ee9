import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { hourWindow } from '../../../src/lib/core/time/window';
import type { Address } from '../../../src/lib/core/view/address';
import { readHours } from '../../compile/read-hours';
import { day, makeAtlas } from '../../make-atlas';
import ClockChoice from './ClockChoice.svelte';

const twelfth = day('2024-09-12');
const hours = readHours();
const days = makeAtlas();

const markup = (atlas: typeof hours, address: Partial<Address> = {}) =>
  render(ClockChoice, { props: { atlas, address } }).body;

/** The value of the chosen option, and the day of the picker. */
function chosen(html: string): (string | undefined)[] {
  const option = /<option value="(\d*)" selected/.exec(html)?.[1];
  return [/type="date"[^>]* value="([^"]*)"/.exec(html)?.[1], option];
}

describe('the choice of whose reports are shown', () => {
  it('has no hours in an atlas of which no source gives one', () => {
    const html = markup(days, { known: 'then' });
    expect(html).not.toMatch(/<select|hour/);
  });

  it('has them there for a link that asks for one', () => {
    expect(chosen(markup(days, { known: { day: day('2023-09-12'), hour: 6 } }))).toEqual([
      '2023-09-12',
      '6'
    ]);
  });

  it('has them in an atlas of which a source gives one, and says how they count', () => {
    const html = markup(hours);
    expect(html.match(/<option/g)).toHaveLength(25);
    expect(html).toContain('by 15:00');
    expect(html).toContain('Hours are in Berlin time.');
    expect(chosen(html)).toEqual(['2024-09-12', '']);
  });

  it.each<[string, Partial<Address>, string]>([
    ['a fixed hour', { known: { day: twelfth, hour: 14 } }, '14'],
    ['the hour in view', { known: 'then', window: hourWindow(twelfth, 9) }, '9'],
    ['the fixed day', { known: twelfth, window: hourWindow(twelfth, 9) }, '']
  ])('shows %s as the one that applies', (_, address, hour) => {
    expect(chosen(markup(hours, address))).toEqual(['2024-09-12', hour]);
  });
});
