import type { Growth } from './label-rules';

/** The width of a reach in pixels, by zoom; within so many pixels of its edge it fades out, in so many steps. */
const REACH: { width: Growth; blur: number; steps: number; opacity: number } = {
  width: [
    [3, 12],
    [8, 20]
  ],
  blur: 5,
  steps: 5,
  opacity: 0.32
};

/**
 * How a reach is drawn, a band with soft edges: strokes ever narrower and each so strong that together they grow evenly stronger
 * towards the middle. Their widths are in pixels, by zoom.
 */
export const REACH_STROKES: readonly { opacity: number; width: Growth }[] = Array.from(
  { length: REACH.steps },
  (_, step) => {
    const below = (REACH.opacity * step) / REACH.steps;
    const inset = (2 * REACH.blur * (step + 0.5)) / REACH.steps;
    return {
      opacity: REACH.opacity / REACH.steps / (1 - below),
      width: REACH.width.map(([zoom, pixels]) => [zoom, pixels - inset] as const)
    };
  }
);
