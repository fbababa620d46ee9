import { toXml } from 'xast-util-to-xml';
import { x, type Result } from 'xastscript';

/** An XML element. */
export type XmlElement = Extract<Result, { type: 'element' }>;

/** An element with attributes and children, one per line if there are several; text is escaped. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  children: readonly XmlElement[]
): XmlElement {
  return x(
    name,
    attributes,
    children.flatMap((child) => ['\n', child])
  );
}

/** An element containing text. */
export function leaf(
  name: string,
  text: string | number,
  attributes: Record<string, string> = {}
): XmlElement {
  return x(name, attributes, String(text));
}

/** Characters forbidden in XML 1.0, even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An XML 1.0 document in UTF-8, without CDATA sections. Forbidden characters are dropped. */
export function xmlDocument(root: XmlElement): string {
  const markup = toXml(root)
    .replace(FORBIDDEN, '')
    .replaceAll('\r', '&#xD;')
    .replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
