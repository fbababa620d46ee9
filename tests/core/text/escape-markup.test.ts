import { expect, test } from 'vitest';
import { escapeMarkup } from '../../../src/lib/core/text/escape-markup';
import { embedCode } from '../../../src/lib/metadata/embed-code';
import { sitemap } from '../../../src/lib/metadata/sitemap';

test('no text can end the attribute or the element that it stands in', () => {
  expect(escapeMarkup(`<b a="1" c='2'>&amp;`)).toBe(
    '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;'
  );
});

test('the code of a frame and a sitemap escape what they are given', () => {
  const code = embedCode({ address: 'https://example.org/?a=1&b="', title: '"><script>' });
  expect(code).toContain('src="https://example.org/?a=1&amp;b=&quot;"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;"');
  expect(sitemap(['https://example.org/?a=1&b=2'])).toContain(
    '<loc>https://example.org/?a=1&amp;b=2'
  );
});
