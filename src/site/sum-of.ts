import { createHash } from 'node:crypto';

/** A short sum of data, the same as long as its JSON is: a name of 16 digits and letters. */
export function sumOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}
