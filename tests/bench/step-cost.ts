import type { CDPSession, Page } from '@playwright/test';
import { openPage } from './open-page';

const STEPS = 21;

export type StepCost = { 'step ms': number; 'empty frame ms': number; ratio: number };

/** Median main-thread milliseconds of a step of the slider, and of a frame in which nothing changed, taken in turns. */
export async function stepCost(address: string): Promise<StepCost> {
  return openPage(async (page) => {
    await page.goto(address);
    await page.locator('[data-painted]').waitFor();
    await page.getByRole('slider', { name: 'Date' }).focus();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const steps: number[] = [];
    const frames: number[] = [];
    for (let i = 0; i < STEPS; i++) {
      frames.push(
        await taskTime(devtools, page, () =>
          page.evaluate(() => {
            const { benchMap } = window as unknown as { benchMap: { triggerRepaint(): void } };
            benchMap.triggerRepaint();
          })
        )
      );
      steps.push(await taskTime(devtools, page, () => page.keyboard.press('ArrowRight')));
    }
    // The first two of each warm the caches up.
    const step = median(steps.slice(2));
    const frame = median(frames.slice(2));
    return { 'step ms': round(step), 'empty frame ms': round(frame), ratio: round(step / frame) };
  });
}

/** Milliseconds of tasks on the main thread from before the act until it has been painted and has come to rest. */
async function taskTime(
  devtools: CDPSession,
  page: Page,
  act: () => Promise<unknown>
): Promise<number> {
  const before = await taskDuration(devtools);
  await act();
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)))
      )
  );
  await new Promise((resolve) => setTimeout(resolve, 150));
  return ((await taskDuration(devtools)) - before) * 1000;
}

async function taskDuration(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
