import { expect, test } from '@playwright/test';
import { dateSlider, openAtlas } from './open-atlas';

const STEPS = 6;

test('a step of the window makes no bar and no tick anew, and changes only what shows the window', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-12');
  const counts = await dateSlider(page).evaluate(async (slider: HTMLInputElement, steps) => {
    const plot = slider.parentElement;
    if (!plot) throw new Error('the slider stands alone');
    const counts = { nodes: 0, bars: 0, others: 0 };
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (type === 'childList') counts.nodes += addedNodes.length + removedNodes.length;
        else if (element?.matches('path')) counts.bars += 1;
        // The slit through which the accent shows, the thumb and its flag, and the slider.
        else if (!element?.closest('clipPath, .thumb, .flag, input')) counts.others += 1;
      }
    });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(plot, all);
    for (let step = 0; step < steps; step++) {
      slider.value = String(Number(slider.value) + 1);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
    return counts;
  }, STEPS);
  expect(counts).toEqual({ nodes: 0, bars: 0, others: 0 });
  await expect(page).toHaveURL(/2023-09-18/);
});

test('a step of the window moves at most the thumb, the slit and the flag', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const perStep = await dateSlider(page).evaluate(async (slider: HTMLInputElement, steps) => {
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(slider.parentElement as Element, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true
    });
    for (let step = 0; step < steps; step++) {
      slider.value = String(Number(slider.value) + 1);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
    return count / steps;
  }, STEPS);
  expect(perStep).toBeLessThanOrEqual(12);
});
