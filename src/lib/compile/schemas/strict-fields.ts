import { z } from 'zod';
import { listWords } from '../messages/list-words';

/**
 * An object with these fields and no others. As everywhere in the schemas of an atlas, the text of an error is what
 * was expected, as `expected …, found …` goes on from it; `example` is how the object may be written.
 */
export function strictFields<Shape extends z.ZodRawShape>(shape: Shape, example?: string) {
  const names = Object.keys(shape);
  const known = `one of ${names.join(', ')}`;
  const whole = `fields ${listWords(names)}${example === undefined ? '' : `, as in ${example}`}`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : whole)
  });
}
