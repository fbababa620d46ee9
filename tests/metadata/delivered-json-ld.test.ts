import { expect, test } from 'vitest';
import { deliveredJsonLd } from '../../src/lib/metadata/delivered-json-ld';
import { jsonLdElement } from '../../src/lib/metadata/json-ld';

const ADDRESS = 'https://site.example/one';

function delivered(element: string | null): ParentNode {
  const textContent = element?.replace(/<[^>]*>/g, '');
  const querySelector = () => (element === null ? null : { textContent });
  return { querySelector } as unknown as ParentNode;
}

test('structured data stays as it was delivered for the page that it describes, and for no other', () => {
  const element = jsonLdElement({
    '@graph': [{ '@type': 'Dataset', '@id': ADDRESS, name: 'a < b' }]
  });
  expect(deliveredJsonLd(ADDRESS, delivered(element))).toBe(element);
  expect(deliveredJsonLd(`${ADDRESS}-2`, delivered(element))).toBeNull();
  expect(deliveredJsonLd('https://site.example/on', delivered(element))).toBeNull();
  expect(deliveredJsonLd(ADDRESS, delivered(null))).toBeNull();
});
