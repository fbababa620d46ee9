import { DOMParser, type Document } from '@xmldom/xmldom';

/** An XML document; throws if it is not well-formed. */
export function readXml(text: string): Document {
  const refuse = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
}

/** Text without the characters that XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(/[\u0007\uFFFF]/g, '');
}
