import { untilIdle } from '$lib/loading/until-idle';

/** No row is lower, in pixels: title, place and source are a line each, with space around them. */
const LOWEST_ROW = 80;
/** Rows that are drawn at once when it rests, and then each time the browser has nothing else to do. */
const AT_REST = 300;

/**
 * How many rows of the list are drawn. Nobody reads, and nobody can reach, what lies below the screen while the window moves, and
 * each row costs as much as the lines on the map; at rest the list is whole. Made during component setup.
 */
export class RowLimit {
  private reached = $state(Infinity);
  private readonly follow: () => { moving: boolean; rows: readonly unknown[] };

  /** `follow` gives the rows, and whether they are changing faster than they can be read. */
  constructor(follow: () => { moving: boolean; rows: readonly unknown[] }) {
    this.follow = follow;
    let before: readonly unknown[] | null = null;
    $effect.pre(() => {
      const { rows } = follow();
      // The page is delivered with all of its rows.
      if (before !== null && before !== rows) this.reached = AT_REST;
      before = rows;
    });
    $effect(() => {
      const { moving, rows } = follow();
      if (moving || this.reached >= rows.length) return;
      let over = false;
      void untilIdle().then(() => {
        if (!over) this.reached += AT_REST;
      });
      return () => (over = true);
    });
  }

  get current(): number {
    if (!this.follow().moving) return this.reached;
    // The screen's height, not the page's, for which the browser would have to lay out the page.
    return Math.min(Math.ceil(screen.height / LOWEST_ROW), this.reached);
  }
}
