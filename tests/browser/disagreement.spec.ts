import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from './open-atlas';
import { axeFindings } from './axe-findings';

/** Opens an address with an event, whose card does not wait for the map, and returns the card. */
async function openCard(page: Page, rest: string, title: string): Promise<Locator> {
  await page.goto(`/kim-2023${rest}`);
  await expect(cardOf(page, title)).toBeVisible();
  return cardOf(page, title);
}

function cardOf(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true });
}

/** The sides of a disagreement, by its heading. */
function sides(card: Locator, heading: string): Locator {
  return card.getByRole('list', { name: heading }).locator('> li');
}

test('the departure has afternoon and evening side by side, with who says each', async ({
  page
}) => {
  const card = await openCard(
    page,
    '/2023-09-10?event=departure-pyongyang',
    'Kim’s train sets out'
  );
  const parts = sides(card, 'Reports differ on the time, within one day');
  await expect(parts).toHaveCount(2);
  await expect(parts.first()).toContainText('afternoon');
  await expect(parts.first().getByRole('listitem')).toHaveText([
    'KCNA',
    'Unnamed South Korean officials'
  ]);
  await expect(parts.first()).toContainText('Used in this atlas');
  await expect(parts.last()).toHaveText(words('evening RIA Novosti'));
  await expect(card.getByText(/^Reported separately by /)).toBeVisible();
});

test('the summit expected at Vladivostok leads to what happened, and back', async ({ page }) => {
  const expected = await openCard(
    page,
    '/2023-09-12?event=summit-expected-vladivostok',
    'Kim and Putin expected to meet in Vladivostok'
  );
  await expect(expected.getByText('Expected; it took place elsewhere.')).toBeVisible();
  await expected.getByRole('button', { name: 'Kim and Putin meet', exact: true }).click();
  await expect(page).toHaveURL(/\/2023-09-13\?event=summit$/);
  const happened = cardOf(page, 'Kim and Putin meet');
  const foretold = happened.getByRole('region', { name: 'What was expected' });
  await expect(foretold).toContainText('Vladivostok, from Tuesday 12 September 2023');
  await expect(
    foretold.getByRole('button', { name: 'Kim and Putin expected to meet around Wednesday' })
  ).toBeVisible();
  await foretold
    .getByRole('button', { name: 'Kim and Putin expected to meet in Vladivostok', exact: true })
    .click();
  await expect(expected).toBeVisible();
});

test('the days on which a visit is expected stand side by side', async ({ page }) => {
  const card = await openCard(
    page,
    '/2024-06-18?event=putin-visit-expected',
    'Putin expected in North Korea'
  );
  await expect(sides(card, 'Expectations differ on the time')).toHaveCount(3);
});

test('both printed dates of the arrival of June 2024 stand side by side', async ({ page }) => {
  const card = await openCard(
    page,
    '/2024-06-19?event=putin-arrival-pyongyang',
    'Putin arrives in North Korea'
  );
  const dates = sides(card, 'One moment, 2 printed dates: the time zones differ');
  await expect(dates.first()).toHaveText(words('Wednesday 19 June 2024'));
  await expect(dates.last()).toHaveText(/Tuesday 18 June 2024 \(UTC\+3\)\s+TASS/);
});

test('the second clock changes the status, and who must be wrong', async ({ page }) => {
  const card = await openCard(
    page,
    '/2023-09-12?event=arrival-in-russia&known=2023-09-12',
    'Kim arrives in Russia'
  );
  await expect(card.getByText('One report, from Rossiya-1.')).toBeVisible();
  await openCard(page, '/2023-09-12?event=arrival-in-russia', 'Kim arrives in Russia');
  await expect(card.getByText('either Rossiya-1 and KCNA, or TASS, must be wrong')).toBeVisible();
  await expect(sides(card, 'Reports differ on the day')).toHaveCount(2);
});

test('what was alleged stands beside its denial', async ({ page }) => {
  const card = await openCard(
    page,
    '/2023-09-11?event=arms-supply-alleged',
    'North Korea said to be arming Russia'
  );
  const told = sides(card, 'Reported and denied');
  await expect(told.first()).toHaveText(words('Alleged The US government'));
  await expect(told.last()).toHaveText(words('Denied Russia and North Korea'));
});

test('a failed expectation never leads a mark that has anything else', async ({ page }) => {
  await page.goto('/kim-2023/2023-09-12');
  await expect(
    page.getByRole('button', {
      name: /^Vladivostok.*, \d+ in all: \d+ events?, \d+ expected, reported$/
    })
  ).toHaveAttribute('data-status', 'reported');
});

test('a failed expectation is kept, on the map and on its card', async ({ page }) => {
  const card = await openCard(
    page,
    '/2023-09-18?event=return-expected-monday',
    'Kim expected back in Pyongyang'
  );
  await expect(card.getByText('it took place at another time')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pyongyang, 1 expected event' })).toHaveAttribute(
    'data-status',
    'planned'
  );
});

test('axe finds nothing on the cards of disagreement', async ({ page }) => {
  for (const [rest, title] of [
    ['/2023-09-10?event=departure-pyongyang', 'Kim’s train sets out'],
    ['/2023-09-13?event=summit', 'Kim and Putin meet'],
    ['/2023-09-18?event=return-expected-monday', 'Kim expected back in Pyongyang'],
    ['/2024-06-19?event=putin-arrival-pyongyang', 'Putin arrives in North Korea']
  ] as const) {
    await openCard(page, rest, title);
    expect(await axeFindings(page)).toEqual([]);
  }
});
