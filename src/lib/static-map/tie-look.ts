import type { LegLine } from './leg-lines';
import type { TieKind } from './tie-features';

const LINE = { width: 1.25, opacity: 0.75 };

/** How a tie is drawn, by what it tells; dashes in widths. */
export const TIE_LINES: Record<TieKind, LegLine> = {
  rival: LINE,
  outcome: { ...LINE, dashes: [4, 3] }
};

/** How the end of a tie is drawn: a ring on land; in pixels. */
export const TIE_END = { radius: 4.5, opacity: 0.9, rim: { width: 1.5, opacity: 1 } };
