import { expect, test, type Page } from '@playwright/test';
import { settled } from './open-atlas';

/** Records, from here on, what a page requests elsewhere and what its policy blocks. */
async function watch(page: Page): Promise<{ foreign: string[]; violations: string[] }> {
  const seen = { foreign: [] as string[], violations: [] as string[] };
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === new URL(test.info().project.use.baseURL ?? '').origin;
    if (/^(https?|wss?):$/.test(protocol) && !own) seen.foreign.push(request.url());
  });
  await page.exposeFunction('tellViolation', (words: string) => seen.violations.push(words));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation: (words: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tellViolation(`${violatedDirective}: ${blockedURI}`)
    );
  });
  return seen;
}

const PAGES = [
  '/',
  '/method',
  '/embed',
  '/embed/hanoi-2019',
  '/kim-2023/2023-09-12',
  '/kim-2023/2023-09-12?graph=train-2023&known=then',
  '/kim-2023/2021-05-05',
  '/kim-2023/sources',
  '/kim-2023/sources/seed-004',
  '/kim-2023/take-away',
  '/nowhere'
];

for (const path of PAGES) {
  test(`${path} keeps to its policy and asks no other site`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(path);
    await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveAttribute(
      'content',
      /^default-src 'none';/
    );
    if (/2019$|2023-09-12|2021/.test(path)) await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(seen).toEqual({ foreign: [], violations: [] });
  });
}

test(
  'a card, a playing timeline and a zoomed map keep to the policy',
  { tag: '@map' },
  async ({ page }) => {
    const seen = await watch(page);
    await page.goto('/kim-2023/2023-09-13?view=6/43.1/131.9');
    await settled(page);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page).not.toHaveURL(/2023-09-13/);
    await page.goto('/kim-2023/2023-09-13?event=summit');
    await settled(page);
    await expect(page.getByRole('article').getByRole('listitem').first()).toBeVisible();
    expect(seen).toEqual({ foreign: [], violations: [] });
  }
);

test('a policy that is broken is noticed', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/method');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.head.append(script);
  });
  await expect.poll(() => seen.violations).toHaveLength(1);
});
