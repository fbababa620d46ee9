import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/lib/core/view/address';
import { dayWindow } from '../../src/lib/core/time/window';
import PanelOfSample from './PanelOfSample.svelte';
import { day } from './sample-atlas';

function markup(address: Partial<Address> = {}): string {
  return render(PanelOfSample, { props: { address } }).body;
}

/** The levels of its headings, in order. */
function levels(address: Partial<Address> = {}): number[] {
  return [...markup(address).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
}

/** What a reader without scripts reads. */
function words(address: Partial<Address> = {}): string {
  return markup(address)
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replace(/\s+/g, ' ');
}

describe('the panel, prerendered', () => {
  it('shows the day, the count, and each event with its claims', () => {
    const text = words();
    expect(text).toContain('Tuesday 12 September 2023');
    expect(text).toContain('1 event · 1 expected · 2 more, exact date unknown');
    expect(text).toContain('Harbour, morning');
    expect(text).toContain('The Herald, citing the Agency, via the Ministry, Tue 12 Sept 2023');
    expect(text).toContain('Courier, citing the Herald, Wed 13 Sept 2023');
  });

  it('has a heading of the atlas, one of the window, and one of each event', () => {
    const window = dayWindow(day('2023-09-12'));
    expect(levels({ window })).toEqual([1, 2, 3, 3, 4, 3, 4, 4]);
  });

  it('has one more where the atlas opens, with what happened', () => {
    expect(levels()).toEqual([1, 2, 2, 3, 3, 4, 3, 4, 4]);
  });

  it('names the nearest days of an empty one, with links to them', () => {
    const window = dayWindow(day('2023-09-18'));
    expect(words({ window })).toContain('No events dated to this day · 1 with exact date unknown.');
    expect(words({ window })).toContain('Previous day with events: Tuesday 12 September.');
    expect(markup({ window })).toContain('href="/sample/2023-09-12"');
  });

  it('has no inline style, no markup out of data, and no link but to http and https', () => {
    for (const event of [null, 'hope', 'landing']) {
      const html = markup({ event });
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toMatch(/<script|<b>\s*&|href="javascript/);
    }
    expect(markup()).toContain('Ada lands &lt;script>alert(1)&lt;/script>');
  });
});

describe('the card, prerendered', () => {
  it('gives each claim with its citation, and rivals side by side', () => {
    const text = words({ event: 'landing' });
    expect(text).toContain('All 4 events');
    expect(text).toContain('Reports differ on the day');
    expect(text).toContain('paragraph 3 of our copy');
    expect(text).toContain('No address is known for this copy.');
    expect(text).toContain(
      'published between Monday 11 and Thursday 14 September 2023: it names a weekday.'
    );
  });

  it('points at the passage in the source', () => {
    expect(markup({ event: 'hope' })).toContain('href="https://example.org/herald"');
    expect(markup({ event: 'landing' })).toContain(
      'href="https://example.org/herald#:~:text=came%20ashore,%3Cb%3E"'
    );
  });

  it('leads from an expectation to what happened, and back', () => {
    expect(words({ event: 'hope' })).toContain('Expected; it took place elsewhere.');
    const back = 'What was expected Ada is expected on the hill Hill, Tuesday 12';
    expect(words({ event: 'landing' })).toContain(back);
    expect(words({ event: 'landing', known: day('2023-09-12') })).not.toContain(back);
  });

  it('says where an event outside the window lies', () => {
    expect(words({ event: 'landing', window: dayWindow(day('2023-09-18')) })).toContain(
      'Outside the time shown: Tuesday 12 September 2023, morning. Go there'
    );
  });

  it('keeps to what was known by the second clock, and shows what may have been', () => {
    const text = words({ event: 'landing', known: day('2023-09-12') });
    expect(text).toContain('As known by Tue 12 Sept 2023');
    expect(text).toContain('Perhaps known by then');
    expect(text).not.toContain('Courier');
    expect(text).not.toContain('The papers differ.');
  });

  it('says that an event was not yet reported', () => {
    expect(words({ event: 'landing', known: day('2023-09-10') })).toContain(
      'The event in this link had not been reported by Sunday 10 September 2023.'
    );
  });
});
