import { cleanText } from '../clean-text';

/** A property as a line of text: words and numbers as they are, the value of an object that has one; empty for anything else. */
export function propertyText(value: unknown): string {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const held = typeof value === 'object' && value !== null && 'value' in value ? value.value : '';
  return typeof held === 'string' ? cleanText(held) : '';
}
