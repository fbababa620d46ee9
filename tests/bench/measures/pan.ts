import type { Page } from '@playwright/test';
import { spent, spentEach } from '../trace/spent';
import { countFrames, drawEmptyFrames, framesDrawn } from './empty-frames';
import type { Figures } from './figures';
import { dragAlong, pointerOn, pointIn } from './pointer';
import { settle } from './settle';
import { taskTimer } from './task-time';

/** Moves of the pointer over the map, and presses on each of its buttons for the zoom. */
const MOVES = 12;
const ZOOMS = 2;
/** How long a zoom takes, in milliseconds, with time to spare. */
const ZOOM = 700;

/** What a frame of the map costs while it is dragged and zoomed, so that marks gather and part, against an empty one. */
export async function measurePan(page: Page, isMap: (url: string) => boolean): Promise<Figures> {
  const map = page.locator('[data-painted]');
  const box = await map.boundingBox();
  if (!box) throw new Error('the page shows no map');
  const pointer = await pointerOn(page);
  // Where no mark lies, which would be dragged instead.
  const [from, to] = [pointIn(box, 0.05, 0.92), pointIn(box, 0.4, 0.6)];
  const move = async (): Promise<void> => {
    await dragAlong(pointer, from, to, MOVES);
    await settle(page);
    await dragAlong(pointer, to, from, MOVES);
    await settle(page);
    for (const name of ['Zoom in', 'Zoom out']) {
      for (let i = 0; i < ZOOMS; i++) {
        await map.getByRole('button', { name, exact: true }).click();
        await page.waitForTimeout(ZOOM);
      }
    }
  };
  const timed = await taskTimer(page);
  // The first of each only warms the caches.
  await move();
  await timed(() => drawEmptyFrames(page, MOVES));
  const empty = (await timed(() => drawEmptyFrames(page, MOVES))) / MOVES;
  await countFrames(page);
  const moving = await timed(move);
  const drawn = await framesDrawn(page);
  const recorded = await spent(page, isMap, move);
  const again = (await framesDrawn(page)) - drawn;
  return {
    'empty frames': moving / drawn / empty,
    'frame ms': moving / drawn,
    'empty frame ms': empty,
    frames: drawn,
    ...spentEach(recorded.spent, again)
  };
}
