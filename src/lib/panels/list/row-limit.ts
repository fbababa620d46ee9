/** No row is lower, in pixels: title, place and source are a line each, with space around them. */
const LOWEST_ROW = 80;

/** The longest list that is drawn whole, in rows: what is out of sight costs no layout (`content-visibility`), but elements do. */
export const LONGEST_WHOLE = 300;

/**
 * How many rows of a list are drawn. Nobody reads, and nobody can reach, what lies below the screen while the window moves, and each
 * row costs as much as the lines on the map. At rest it is `all` of them, or the most that a whole list has.
 */
export function rowLimit({ moving, all }: { moving: boolean; all: boolean }): number {
  // The screen's height, not the page's, for which the browser would have to lay out the page.
  if (moving) return Math.ceil(screen.height / LOWEST_ROW);
  return all ? Infinity : LONGEST_WHOLE;
}
