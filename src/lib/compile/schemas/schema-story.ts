import { z } from 'zod';
import { id, listOf, text } from './schema-parts';
import { strictFields } from './strict-fields';

/** What the address of a step looks like. */
export const STEP_ADDRESS = '2023-09-13?event=summit';

/** An item of `steps`. */
export const stepSchema = strictFields({
  at: z
    .string(`an address as in ${STEP_ADDRESS}`)
    .regex(/^\d/, `an address that begins with a day, as in ${STEP_ADDRESS}`)
    .describe(
      'What the step shows: the part of an address of the site that comes after the atlas and its slash.'
    ),
  text: text.describe(
    'A sentence or two. [1] marks what the first of the claims bears out; each claim is marked.'
  ),
  claims: listOf(id)
    .min(1, 'at least one claim')
    .describe(
      'The ids of the claims on which the text rests, all known by the second clock of the step.'
    )
}).describe('What to look at, and what is told of it.');

/** The file story.yaml. */
export const storySchema = strictFields({
  headline: text.describe('The headline of the story.'),
  deck: text.describe('A sentence or two under the headline.'),
  steps: listOf(stepSchema)
    .min(1, 'at least one step')
    .describe('The steps, in the order of telling.')
}).describe('The story that an atlas tells, step by step: story.yaml.');

/** A step as written. */
export type StepFields = z.infer<typeof stepSchema>;
