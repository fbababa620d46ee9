import type { Page } from '@playwright/test';

export type Point = { x: number; y: number };

/** A mouse or a finger on a page. */
export type Pointer = {
  down(at: Point): Promise<void>;
  /** Comes back once the page has heard of it, which it does once a frame. */
  move(to: Point): Promise<void>;
  up(): Promise<void>;
};

/** The pointer of a page's screen: a finger where it can be touched. */
export async function pointerOn(page: Page): Promise<Pointer> {
  const touches = await page.evaluate(() => navigator.maxTouchPoints > 0);
  if (!touches) {
    const { mouse } = page;
    return {
      down: async ({ x, y }) => {
        await mouse.move(x, y);
        await mouse.down();
      },
      move: ({ x, y }) => mouse.move(x, y),
      up: () => mouse.up()
    };
  }
  const devtools = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) => {
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  };
  return {
    down: (at) => touch('touchStart', at),
    move: (to) => touch('touchMove', to),
    up: () => touch('touchEnd')
  };
}

/** Goes from one point to another in so many moves. */
export async function dragAlong(
  pointer: Pointer,
  from: Point,
  to: Point,
  moves: number
): Promise<void> {
  await pointer.down(from);
  for (let i = 1; i <= moves; i++) {
    const part = i / moves;
    await pointer.move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  }
  await pointer.up();
}

/** The point of a box at these shares of its width and its height. */
export function pointIn(
  box: { x: number; y: number; width: number; height: number },
  across: number,
  down: number
): Point {
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}
