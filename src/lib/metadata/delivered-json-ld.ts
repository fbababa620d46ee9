import { jsonLdElement, type JsonLd } from './json-ld';

/** The structured data with which the document was delivered, as an element, if it describes the page at the address; null if not. */
export function deliveredJsonLd(address: string, delivered: ParentNode = document): string | null {
  const text = delivered.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  if (!text.includes(JSON.stringify({ '@id': address }).slice(1, -1))) return null;
  return jsonLdElement(JSON.parse(text) as JsonLd);
}
