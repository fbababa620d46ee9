import type { Page } from '@playwright/test';
import { median } from '../median';
import { spent, spentEach } from '../trace/spent';
import { drawEmptyFrames } from './empty-frames';
import type { Figures } from './figures';
import { settle } from './settle';
import { taskTimer } from './task-time';

/** Steps of a day in one run, one per frame, and as many empty frames: a plain atlas has thirty days. */
const STEPS = 24;
const RUNS = 3;

/**
 * Main-thread milliseconds per step of a dragged slider, one step per frame, and per frame of the map with nothing changed: medians
 * of several runs, taken alternately. Then what a step is spent on, from one more run that is recorded, and so dearer.
 */
export async function measureStep(page: Page, isMap: (url: string) => boolean): Promise<Figures> {
  const timed = await taskTimer(page);
  const steps: number[] = [];
  const frames: number[] = [];
  let direction = 1;
  const step = async (): Promise<void> => {
    await moveSlider(page, STEPS, direction);
    direction = -direction;
  };
  // The first run of each only warms the caches.
  for (let run = 0; run <= RUNS; run++) {
    const frame = await timed(() => drawEmptyFrames(page, STEPS));
    const moved = await timed(step);
    if (run === 0) continue;
    frames.push(frame / STEPS);
    steps.push(moved / STEPS);
  }
  const recorded = await spent(page, isMap, async () => {
    await step();
    await settle(page);
  });
  const [each, frame] = [median(steps), median(frames)];
  return {
    'empty frames': each / frame,
    'step ms': each,
    'empty frame ms': frame,
    ...spentEach(recorded.spent, STEPS)
  };
}

/** Moves the slider by so many days, a day per frame. */
async function moveSlider(page: Page, steps: number, direction: number): Promise<void> {
  await page.evaluate(
    async ({ count, by }) => {
      const slider = document.querySelector<HTMLInputElement>('input[aria-label="Date"]');
      if (!slider) throw new Error('the page has no slider');
      for (let i = 0; i < count; i++) {
        slider.value = String(Number(slider.value) + by);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    },
    { count: steps, by: direction }
  );
}
