import { toXml } from 'xast-util-to-xml';
import { x, type Result } from 'xastscript';

/** An element of XML. */
export type XmlElement = Extract<Result, { type: 'element' }>;

/** An element with attributes and children, each on a line of its own where there are several; text is escaped. */
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

/** An element that holds text. */
export function leaf(
  name: string,
  text: string | number,
  attributes: Record<string, string> = {}
): XmlElement {
  return x(name, attributes, String(text));
}

/** All that XML 1.0 has no place for, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A document of XML 1.0 in UTF-8, without CDATA sections. What XML cannot hold is dropped. */
export function xmlDocument(root: XmlElement): string {
  const markup = toXml(root)
    .replace(FORBIDDEN, '')
    .replaceAll('\r', '&#xD;')
    .replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
