import { expect, test, type Page } from '@playwright/test';
import { dateline, dateSlider, marks, openAtlas, openMenu, words } from './open-atlas';
import { axeFindings } from './axe-findings';

/** The button that says up to which day reports are shown. */
function clock(page: Page) {
  return page.getByRole('button', { name: /^(All reports to date|As (reported|known) by)/ });
}

/** A side of the switch. */
function side(page: Page, name: 'Then' | 'Now') {
  return page.getByRole('group', { name: 'Then or now' }).getByRole('button', { name });
}

async function expectSide(page: Page, name: 'Then' | 'Now'): Promise<void> {
  await expect(side(page, 'Then')).toHaveAttribute('aria-pressed', String(name === 'Then'));
  await expect(side(page, 'Now')).toHaveAttribute('aria-pressed', String(name === 'Now'));
}

/** A row of the list, also where it lies folded. */
function item(page: Page, title: string) {
  const all = { includeHidden: true };
  return page
    .getByRole('listitem', all)
    .filter({ has: page.getByRole('button', { ...all, name: title }) });
}

test('on the eve, as reported then, the meeting is expected elsewhere and nothing is given away', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-11?known=then&actor=kim-jong-un');
  await expect(clock(page)).toHaveText(/As reported by Mon/);
  await expect(marks(page).filter({ visible: true }).first()).toBeAttached();
  for (const name of ['Vostochny', 'Khasan', 'Komsomolsk'])
    await expect(marks(page).and(page.getByLabel(new RegExp(name)))).toHaveCount(0);
  const expected = marks(page).and(page.getByLabel(/Vladivostok/));
  await expect(expected).toHaveAttribute('data-status', 'planned');
  await expect(page.getByRole('heading', { name: /^\d+ expected$/ })).toBeVisible();
});

test('two days later the meeting is known, and what was expected is struck out and can be hidden', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13?known=2023-09-13');
  await expect(clock(page)).toHaveText(/As known by Wed/);
  await expect(marks(page).and(page.getByLabel(/Vostochny/))).toBeAttached();
  const expectation = item(page, 'Kim and Putin may meet at the forum');
  await expect(expectation).toContainText('it turned out differently');
  await page.getByRole('heading', { name: /^\d+ expected$/ }).click();
  await expect(expectation.getByRole('button')).toHaveCSS('text-decoration-line', 'line-through');

  await page.getByRole('button', { name: 'Hide failed expectations' }).click();
  await expect(page).toHaveURL(/failed=hidden/);
  await expect(page.getByText('it turned out differently')).toHaveCount(0);
  await page.getByRole('button', { name: 'Failed expectations hidden' }).click();
  await expect(expectation).toContainText('it turned out differently');
});

test('a visit is expected a week before, and has happened once the day has come', async ({
  page
}) => {
  await openAtlas(page, '/2024-06-12?known=then');
  await expect(item(page, 'Putin expected in North Korea')).toBeAttached();
  await expect(item(page, 'Putin arrives in North Korea')).toHaveCount(0);
  await openAtlas(page, '/2024-06-19?known=then');
  await expect(item(page, 'Putin arrives in North Korea')).toBeAttached();
});

test(
  'one switch goes from now to then, and the day behind it can be fixed; all is written to the address and read back',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-11');
    await expect(clock(page)).toHaveText(/All reports to date/);
    await expectSide(page, 'Now');
    await side(page, 'Then').click();
    await expect(page).toHaveURL(/known=then/);
    await expectSide(page, 'Then');
    await clock(page).click();
    const choice = page.getByRole('dialog', { name: 'Reports up to which day' });
    await expect(choice.getByRole('radio', { name: 'The day shown' })).toBeChecked();
    await expect(choice.getByLabel('The day', { exact: true })).toHaveValue('2023-09-11');
    await choice.getByLabel('The day', { exact: true }).fill('2023-09-14');
    await expect(page).toHaveURL(/known=2023-09-14/);
    await expect(choice.getByRole('radio', { name: 'A fixed day' })).toBeChecked();
    await expectSide(page, 'Then');
    await expect(clock(page)).toHaveText(/As known by Thu/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(clock(page)).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/known=then/);
    await side(page, 'Now').click();
    await expect(side(page, 'Now')).toBeFocused();
    await expectSide(page, 'Now');
    await expect(page).not.toHaveURL(/known/);
  }
);

test(
  'a key turns the clock on and off, announces it and moves nothing',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-11');
    const boxes = () =>
      Promise.all(
        ['header.header', '.map', '.timeline', '.sheet'].map((part) =>
          page.locator(part).boundingBox()
        )
      );
    const before = await boxes();
    await dateSlider(page).focus();
    await page.keyboard.press('k');
    await expect(page).toHaveURL(/known=then/);
    expect(await boxes()).toEqual(before);
    await expect(clock(page)).toHaveText(/As reported by Mon/);
    // Announcements for screen readers wait until the text stops changing, and this text will return.
    await expect(page.getByRole('status').filter({ hasText: 'As reported then' })).toBeAttached();
    const off = side(page, 'Now');
    const stood = await off.boundingBox();

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
    await expect(clock(page)).toHaveText(/As reported by Wed/);
    expect(await boxes()).toEqual(before);
    expect(await off.boundingBox()).toEqual(stood);

    await page.keyboard.press('k');
    await expect(page).not.toHaveURL(/known/);
    await expect(
      page.getByRole('status').filter({ hasText: 'All reports to date' })
    ).toBeAttached();
  }
);

test('before its scripts run, a page that asks for the reports of some day shows none', async ({
  page
}) => {
  await page.route(/\/_app\/.*\.js/, (route) => route.abort());
  await page.goto('/kim-2023/2023-09-13?known=2023-09-11');
  await expect(page.getByText('Loading what had been reported by then')).toBeVisible();
  await expect(page.locator('main').getByText('Kim and Putin meet')).not.toBeVisible();
});

test('the structured data of a page tells what all reports say, and stands by no second clock', async ({
  page
}) => {
  const data = page.locator('script[type="application/ld+json"]');
  await openAtlas(page, '/2023-09-13');
  await expect(data).toHaveCount(1);
  const { '@graph': graph } = JSON.parse((await data.textContent()) ?? '') as {
    '@graph': { '@type': string }[];
  };
  expect(graph[0]).toMatchObject({ '@type': 'Dataset', name: expect.stringContaining('2023') });
  expect(graph.filter((node) => node['@type'] === 'Event').length).toBeGreaterThan(3);
  await page.keyboard.press('k');
  await expect(data).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(data).toHaveCount(1);
  await openMenu(page);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await expect(data).toHaveCount(0);
});
