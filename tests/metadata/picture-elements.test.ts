import { describe, expect, test } from 'vitest';
import { pictureElements } from '../../src/lib/metadata/picture-elements';

describe('what a head says of a preview picture', () => {
  test('names the picture, and what it shows letter for letter', () => {
    const alt = 'A map of “5 < 6 & "7"”';
    const html = pictureElements({ path: '/pictures/a.png', width: 1200, height: 630, alt });
    expect(html).toMatch(/property="og:image" content="[^"]*\/pictures\/a\.png"/);
    expect(html).toContain(
      'property="og:image:alt" content="A map of “5 &lt; 6 &amp; &quot;7&quot;”"'
    );
    expect(html).toContain('content="summary_large_image"');
  });

  test('says that there is none', () => {
    expect(pictureElements(null)).toBe('<meta name="twitter:card" content="summary"/>');
  });
});
