/* Stands in for MapLibre's validation of styles in a build: the only style is the site's own, which development validates. */

const nothing = () => [];

export const validateStyle = Object.assign(nothing, {
  source: nothing,
  sprite: nothing,
  glyphs: nothing,
  layer: nothing,
  light: nothing,
  sky: nothing,
  terrain: nothing,
  filter: nothing,
  paintProperty: nothing,
  layoutProperty: nothing
});

/** The kinds of sources of which some would be validated. */
export const SPEC_SOURCE_TYPES: ReadonlySet<string> = new Set();

/** Whether something is wrong: here never. */
const isWrong = () => false;

export {
  isWrong as emitValidationErrors,
  isWrong as validateAndEmit,
  isWrong as validateStyleAndEmit
};
