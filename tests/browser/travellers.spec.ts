import { expect, test, type Page } from '@playwright/test';
import { dateSlider, openAtlas, words } from './open-atlas';
import { axeFindings } from './axe-findings';

const JOURNEY = 'Kim’s journey to Russia, 2023';

function traveller(page: Page) {
  return page.getByRole('group', { name: 'Travellers' }).getByRole('button', { name: JOURNEY });
}

test(
  'between two sightings a ghost stands, and its card says between which and how sure',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-12?hour=12');
    await expect(traveller(page)).toHaveAttribute('data-look', 'ghost');
    await traveller(page).click();
    const card = page.getByRole('article', { name: JOURNEY });
    await expect(card).toContainText('Between Razdolnaya railway bridge and Vostochny');
    await expect(card).toContainText(/About \d+ of 1,\d{3} km/);
    await expect(card).toContainText(/anywhere along \d+ km of line/);
    await expect(card).toContainText('Kim’s train crosses the Razdolnaya bridge');
    await expect(card).toContainText('RIA Novosti');
    await expect(card).toContainText(/\d+ km\/h on .*assumed/);
    await expect(page).toHaveURL(/journey=train-2023/);
    expect(await axeFindings(page)).toEqual([]);

    await page.goBack();
    await expect(card).toBeHidden();
    await page.goForward();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
);

test(
  'as reported on 11 September the train has left, presumed on its way to Vladivostok',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-11?known=then');
    await expect(traveller(page)).toHaveAttribute('data-look', 'presumed');
    await expect(traveller(page)).toHaveAccessibleName(/Presumed to be heading for Vladivostok/);
    for (const place of ['Vostochny', 'Khasan', 'Komsomolsk'])
      await expect(
        page
          .getByRole('toolbar', { name: 'Places on the map' })
          .getByRole('button', { name: new RegExp(place) })
      ).toHaveCount(0);
  }
);

test(
  'a followed traveller stays in view while scrubbing, until the map is dragged',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-10?view=7/39/125.7&follow=train-2023');
    await dateSlider(page).focus();
    for (const day of ['11', '12', '13']) {
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(day);
      await expect(traveller(page)).toBeInViewport();
    }
    const map = await page.locator('.map canvas').first().boundingBox();
    if (!map) throw new Error('the map has no box');
    const [x, y] = [map.x + map.width / 4, map.y + map.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 4 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(/follow=/);
  }
);

test(
  'a journey that is hidden has no traveller, and its card offers to show it',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13?hide=train-2023&journey=train-2023');
    await expect(traveller(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await expect(traveller(page)).toHaveCount(1);
    await expect(page).not.toHaveURL(/hide=/);
    await expect(page.getByText(words('At the end of Wednesday 13 September 2023'))).toBeVisible();
  }
);
