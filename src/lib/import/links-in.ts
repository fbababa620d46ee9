import { isHttpUrl } from './is-http-url';

/** The http and https addresses in a text, in order and each once, however they are set apart. */
export function linksIn(text: string): string[] {
  // A comma may belong to an address, unless another address follows it.
  const parts = text.split(/[,;]\s*(?=https?:)/i);
  const found = parts.flatMap((part) => part.match(/https?:\/\/[^\s"'<>|[\]{}]+/gi) ?? []);
  return [...new Set(found.map((one) => one.replace(/[,;.)]+$/, '')))].filter(isHttpUrl);
}
