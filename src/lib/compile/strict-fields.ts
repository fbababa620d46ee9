import { z } from 'zod';

/**
 * An object with these fields and no others. As everywhere in the schemas of an atlas, the text of an error is what
 * was expected, as `expected …, found …` goes on from it.
 */
export function strictFields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = `one of ${Object.keys(shape).join(', ')}`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : 'a map')
  });
}
