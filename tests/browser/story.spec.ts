import { expect, test } from '@playwright/test';
import { dateSlider, settled } from './open-atlas';

const STORY = '/hanoi-2019/story';

test('the story’s map follows its steps, and leaving one finds the atlas as it stands and the place again', async ({
  page
}) => {
  // Steps then jump, and no glide is under way when one is left.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(STORY);
  await settled(page);
  const steps = page.getByRole('navigation', { name: 'Steps of the story' });
  await expect(steps.getByRole('link', { name: 'Step 1 of 7' })).toHaveAttribute(
    'aria-current',
    'step'
  );
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#step-2$/);
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /25 February/);

  await page.getByRole('link', { name: 'Explore this on the map at step 2 of 7' }).click();
  await expect(page).toHaveURL(/2019-02-25\?event=changsha-stop&known=2019-02-25/);
  await page.goBack();
  await expect(page).toHaveURL(/#step-2$/);
  await expect(steps.getByRole('link', { name: 'Step 2 of 7' })).toHaveAttribute(
    'aria-current',
    'step'
  );
});

test('the first Tab leads past the map to the story', async ({ page }) => {
  await page.goto(STORY);
  await settled(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the story' });
  await expect(skip).toBeFocused();
  await skip.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Note 1', exact: true })).toBeFocused();
});

test('the notes of a step are folded under the number of its sources', async ({ page }) => {
  await page.goto(STORY);
  await settled(page);
  await expect(page.locator('#note-1')).toBeHidden();
  await page.locator('#step-1 summary', { hasText: /^\d+ sources? of step 1 of 7$/ }).click();
  await expect(page.locator('#note-1')).toBeVisible();
});

test('a mark of the story leads to its note, which cites the claim', async ({ page }) => {
  await page.goto(STORY);
  await settled(page);
  await page.getByRole('link', { name: 'Note 2', exact: true }).click();
  await expect(page.locator('#note-2')).toBeInViewport();
  await expect(page.locator('#note-2')).toContainText('Newswaves');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each step of the story has its drawn map and its notes', async ({ page }) => {
    await page.goto(STORY);
    const steps = page.locator('.steps > section');
    await expect(steps).toHaveCount(7);
    await expect(steps.getByRole('img', { name: /2019/ })).toHaveCount(7);
    await expect(page.locator('#note-1')).toBeVisible();
  });
});

test('on paper each step of the story has its map, and there are no controls', async ({ page }) => {
  await page.goto(STORY);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.steps > section').getByRole('img', { name: /2019/ })).toHaveCount(7);
  await expect(page.locator('#note-1')).toBeVisible();
  await expect(page.locator('summary:visible')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Steps of the story' })).toBeHidden();
  await expect(dateSlider(page)).toHaveCount(0);
});
