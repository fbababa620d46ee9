import { describe, expect, it } from 'vitest';
import { dayWindow } from '../../src/lib/core/time/window';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { pageJsonLd } from '../../src/lib/metadata/json-ld';
import { siteAddress } from '../../src/lib/metadata/site-address';
import { structuredData } from '../../src/lib/metadata/structured-data';
import { View } from '../../src/lib/state/view.svelte';
import { day, sampleAtlas } from '../panels/sample-atlas';

/** The data of the one element. */
function dataOf(element: string): unknown {
  const [, text = ''] =
    /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(element) ?? [];
  return JSON.parse(text);
}

describe('structuredData', () => {
  it.each([
    { page: 'a day', path: '2023-09-12', window: dayWindow(day('2023-09-12')) },
    { page: 'the atlas', path: null, window: undefined }
  ])('says of the page of $page what its list shows', ({ path, window }) => {
    const view = new View(sampleAtlas, { ...PLAIN_ADDRESS, ...(window && { window }) });
    const data = dataOf(structuredData(sampleAtlas, path));
    expect(data).toEqual(
      JSON.parse(JSON.stringify(pageJsonLd(view.index, view.shown, siteAddress)))
    );
    expect(JSON.stringify(data)).toContain('"Dataset"');
  });

  it('holds no text of an atlas that could end the element', () => {
    const evil = { ...sampleAtlas, title: 'A </script><script>alert(1)</script>' };
    expect(dataOf(structuredData(evil, null))).toHaveProperty(['@graph', 0, 'name'], evil.title);
  });
});
