/** The least height of the graph, in pixels, and the most of the page that it takes. */
export const LEAST_HEIGHT = 112;
const MOST = 0.4;
/** By how much an arrow key changes the height, in pixels. */
const STEP = 16;

/** The greatest height of the graph on a page so high, in pixels. */
export function greatestHeight(page: number): number {
  return Math.max(LEAST_HEIGHT, Math.round(page * MOST));
}

/** A height kept to what a page so high allows, in whole pixels. */
export function keptHeight(height: number, page: number): number {
  return Math.min(Math.max(Math.round(height), LEAST_HEIGHT), greatestHeight(page));
}

/** The height after a key on the separator above the graph; null where the key does not change it. */
export function heightByKey(key: string, height: number, page: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return keptHeight(height + STEP, page);
    case 'ArrowDown':
      return keptHeight(height - STEP, page);
    case 'Home':
      return LEAST_HEIGHT;
    case 'End':
      return greatestHeight(page);
    default:
      return null;
  }
}
