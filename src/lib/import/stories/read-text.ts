import { cleanText } from '../clean-text';

/** A member of a value as a line of text, without markup; empty if there is none. */
export function readText(value: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (part, name) => (Object(part) as Record<string, unknown>)[name],
    value
  );
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' ? cleanText(found.replace(/<[^>]*>/g, ' ')) : '';
}
