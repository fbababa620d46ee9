import { DOMParser, type Document } from '@xmldom/xmldom';
import type { Parsed } from '../../core/parsed';

/** Reads an XML document; an issue says at which line it is not well-formed. */
export function readXml(text: string): Parsed<Document> {
  try {
    const refuse = (_: string, message: string) => {
      throw new Error(message);
    };
    const plain = text.replace(/^\uFEFF/, '');
    return { value: new DOMParser({ onError: refuse }).parseFromString(plain, 'text/xml') };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line:?\s*(\d+)/i.exec(message)?.[1] ?? '1';
    const fault = message.split('\n')[0]?.trim() ?? '';
    return { value: null, issue: `${line}:1 expected well-formed XML, found: ${fault}` };
  }
}
