import { expect, test } from '@playwright/test';
import { dateline } from './open-atlas';

test('the front page leads to each atlas, one after the other', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  const titles = await links.allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  const days = new Set<string>();
  for (const title of titles) {
    await links.filter({ hasText: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    days.add((await dateline(page).textContent()) ?? '');
    await page.goBack();
  }
  expect(days.size).toBe(titles.length);
});
