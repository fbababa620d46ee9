import type { WholeAtlas } from '../../src/lib/core/atlas';
import { Hebrew } from './hebrew';

/** The fields of an atlas in which its authors, or those of its sources, speak. */
const SPOKEN = new Set([
  'title',
  'label',
  'summary',
  'headline',
  'deck',
  'text',
  'name',
  'role',
  'note',
  'bothStand',
  'owner',
  'presumed',
  'vehicle',
  'called',
  'container',
  'publisher',
  'literal',
  'family',
  'publishedReason',
  'passage',
  'assumed',
  'schematic'
]);
/** Fields that hold such texts under other keys. */
const SPOKEN_WITHIN = new Set(['names', 'aliases', 'inferred']);

/** The atlas with each of its texts in Hebrew and ending in punctuation; equal texts stay equal. */
export function inHebrew(atlas: WholeAtlas): WholeAtlas {
  const hebrew = new Hebrew();
  const whole = hebrew.turn(atlas, { spoken: SPOKEN, within: SPOKEN_WITHIN }) as WholeAtlas;
  return {
    ...whole,
    // Lengths refer to stations by name.
    routes: whole.routes.map((route) => ({
      ...route,
      lengths: route.lengths.map((one) => ({
        ...one,
        from: hebrew.word(one.from),
        to: hebrew.word(one.to)
      }))
    }))
  };
}
