import { z } from 'zod';
import { listWords } from '../messages/list-words';

/**
 * An object with exactly these fields. As in all schemas of an atlas, the text of an error says what was expected, for use in
 * `expected …, found …`; `example` shows how to write the object.
 */
export function strictFields<Shape extends z.ZodRawShape>(shape: Shape, example?: string) {
  const names = Object.keys(shape);
  const known = `one of ${names.join(', ')}`;
  const whole = `fields ${listWords(names)}${example === undefined ? '' : `, as in ${example}`}`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : whole)
  });
}
