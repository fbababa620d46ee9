import type { LegLine } from './leg-lines';

/** How areas and halos are drawn: the opacity of what fills them, where all that is there is planned and elsewhere, and their edge. */
export const AREA_LOOK: { planned: number; reported: number; edge: LegLine } = {
  planned: 0.05,
  reported: 0.12,
  edge: { width: 1, opacity: 0.5, dashes: [3, 3] }
};
