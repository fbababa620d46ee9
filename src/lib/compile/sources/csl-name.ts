import { z } from 'zod';

const text = z.string('text').exactOptional();

/** A name as CSL-JSON writes it: in parts, or literal; programs add members of their own. It must contain some text. */
export const cslName = z
  .looseObject(
    {
      family: text.describe('The family name.'),
      given: text.describe('The given names.'),
      literal: text.describe('A name that is not to be taken apart.'),
      'dropping-particle': text.describe('A particle that goes with the given names.'),
      'non-dropping-particle': text.describe('A particle that stays with the family name.'),
      suffix: text.describe('What follows the name, such as Jr.')
    },
    'a map'
  )
  .refine(
    (name) =>
      [name.family, name.given, name.literal].some((part) => part?.trim()) ||
      Object.values(name).every((part) => typeof part !== 'string' || part.trim() === ''),
    'a name with `family`, `given` or `literal`'
  )
  .meta({ id: 'cslName' });
