import { listWords } from './list-words';

const LONGEST = 60;

/** Text in double quotes on one line, shortened if long. */
export function quoted(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return JSON.stringify(shown);
}

/** Says that an object has a name twice, only one of which could be read. */
export function nameTwice(name: string): string {
  return `expected each name once, found ${quoted(name)} again`;
}

/** A value of a document as messages name it. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (isShort(value)) return `[${value.join(', ')}]`;
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? describeFields(value) : String(value);
}

function describeFields(value: object): string {
  const names = Object.keys(value);
  if (names.length === 0) return 'no fields';
  const words = listWords(names);
  const shown = words.length > LONGEST ? quoted(words) : words;
  return words.startsWith('such as ')
    ? `fields ${shown}`
    : `the ${names.length === 1 ? 'field' : 'fields'} ${shown}`;
}

/** A short list of numbers, such as a date or a position. */
function isShort(value: unknown): value is number[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 4) return false;
  return value.every((part) => typeof part === 'number');
}
