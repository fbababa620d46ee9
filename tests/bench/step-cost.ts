import type { CDPSession, Page } from '@playwright/test';
import { openPage } from './open-page';

/** Steps of a day in one run, one per frame; the atlas has thirty days. */
const STEPS = 24;
const RUNS = 5;

export type StepCost = { 'step ms': number; 'empty frame ms': number; ratio: number };

/**
 * Main-thread milliseconds per step of a dragged slider, one step per frame, and per frame of the map with nothing changed: medians
 * of several runs, taken alternately.
 */
export async function stepCost(address: string): Promise<StepCost> {
  return openPage(async (page) => {
    await page.goto(address);
    await page.locator('[data-painted]').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const steps: number[] = [];
    const frames: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      frames.push(await taskTime(devtools, page, drawFrames));
      steps.push(await taskTime(devtools, page, dragSlider));
    }
    // The first run of each only warms the caches.
    const step = median(steps.slice(1)) / STEPS;
    const frame = median(frames.slice(1)) / STEPS;
    return { 'step ms': round(step), 'empty frame ms': round(frame), ratio: round(step / frame) };
  });
}

/** Draws the given number of map frames with nothing changed. Runs in the page. */
async function drawFrames(steps: number): Promise<void> {
  const { benchMap } = window as unknown as { benchMap: { triggerRepaint(): void } };
  for (let i = 0; i < steps; i++) {
    benchMap.triggerRepaint();
    await new Promise(requestAnimationFrame);
  }
}

/** Moves the slider by a day per frame, and back in the next run. Runs in the page. */
async function dragSlider(steps: number): Promise<void> {
  const slider = document.querySelector<HTMLInputElement>('input[aria-label="Date"]');
  if (!slider) throw new Error('the page has no slider');
  const by = Number(slider.value) - Number(slider.min) > steps ? -1 : 1;
  for (let i = 0; i < steps; i++) {
    slider.value = String(Number(slider.value) + by);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
}

/** Milliseconds of main-thread tasks from before the act until everything has settled after it. */
async function taskTime(
  devtools: CDPSession,
  page: Page,
  act: (steps: number) => Promise<void>
): Promise<number> {
  const before = await taskDuration(devtools);
  await page.evaluate(act, STEPS);
  await page.waitForTimeout(500);
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
