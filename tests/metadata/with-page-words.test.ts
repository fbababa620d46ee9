import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPageWords } from '../../src/lib/metadata/with-page-words';

test('the template of pages gets its language and its words, and no place for one stays empty', () => {
  const html = withPageWords(readFileSync('src/app.html', 'utf8'));
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(
    'The slider, “Then” and “Compare” need scripts; the map and the list of a day do not.'
  );
  expect(html).toContain('“Then” and “Compare” need scripts');
  expect(html).toContain('This view needs scripts.</p>');
  expect(html).toContain('>See all atlases</a>');
  expect(html).not.toContain('%words.');
});
