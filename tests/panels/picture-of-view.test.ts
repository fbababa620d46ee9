import { afterEach, expect, test, vi } from 'vitest';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { pictureOfView } from '../../src/lib/panels/share/picture-of-view';
import { View } from '../../src/lib/state/view.svelte';
import { day, sampleAtlas } from './sample-atlas';

afterEach(() => vi.unstubAllGlobals());

/** What a picture says of the sources asked for, by the reports up to a day; by all of them without one. */
function limits(known: number | null): string {
  vi.stubGlobal('location', { origin: 'https://dateline.example' });
  const filter = { ...PLAIN_ADDRESS.filter, source: ['herald', 'courier'] };
  const view = new View(sampleAtlas, { ...PLAIN_ADDRESS, filter, known });
  view.sight = { center: [139.7, 35.7], zoom: 5, width: 800, height: 600 };
  return pictureOfView(view)?.words.limits.join(' ') ?? 'no picture';
}

test('a picture names what its events were chosen by', () => {
  expect(limits(null)).toBe('Filtered by source: Title of herald, Title of courier');
});

test('a picture does not name a source that was not known by then', () => {
  expect(limits(day('2023-09-12'))).toContain('Title of herald, not yet reported');
});
