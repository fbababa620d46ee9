import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/core/time/day';
import { dayWindow } from '../../../src/lib/core/time/window';
import { PLAIN_ADDRESS } from '../../../src/lib/core/view/address';
import { View } from '../../../src/lib/state/view.svelte';
import { bring, compileBrought, given } from '../../import/read-import';
import { pageText } from '../../second-clock/page-text';

/** The text of a page of the day of an imported event, with its card. */
function card(file: string, day: number, event: string): string {
  const { atlas } = compileBrought(bring(given(file)));
  if (!atlas) throw new Error('not compiled');
  const window = dayWindow(day);
  return pageText(new View(atlas, { ...PLAIN_ADDRESS, window, event }), { around: true });
}

describe('the card of an imported event', () => {
  it('says that nobody has read it, in which row it is found, and the terms of its data set', () => {
    const text = card('acled/export.csv', dayOf(2024, 5, 2), 'acled-prt1001');
    expect(text).toContain('Imported, not yet read');
    expect(text).toContain('row 2 of the file');
    expect(text).toContain('ACLED’s terms of use');
  });

  it('says through what its source was found', () => {
    const text = card('gdelt/bigquery.csv', dayOf(2023, 9, 11), 'gdelt-1134567001');
    expect(text).toContain('Found through');
    expect(text).toContain('GDELT 2.0 Event Database');
    expect(text).not.toContain('row ');
  });
});
