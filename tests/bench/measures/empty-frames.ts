import type { Page } from '@playwright/test';

/** What the benchmark needs of the live map, which a site built in mode `bench` shows to it. */
type BenchMap = { triggerRepaint(): void; on(type: 'render', heard: () => void): void };
type BenchWindow = { benchMap: BenchMap; benchFrames: number };

/** Has the map draw its base again so many times with nothing changed, a time per frame. */
export async function drawEmptyFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    const { benchMap } = window as unknown as BenchWindow;
    for (let i = 0; i < frames; i++) {
      benchMap.triggerRepaint();
      await new Promise(requestAnimationFrame);
    }
  }, count);
}

/** Begins to count the frames that the map draws. */
export async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = window as unknown as BenchWindow;
    held.benchFrames = 0;
    held.benchMap.on('render', () => (held.benchFrames += 1));
  });
}

/** The frames that the map has drawn since they are counted. */
export async function framesDrawn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as BenchWindow).benchFrames);
}
