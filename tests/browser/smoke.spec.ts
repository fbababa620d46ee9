import { expect, test } from '@playwright/test';

test('the first page opens and asks its own origin only', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const response = await page.goto('/', { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Dateline/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const elsewhere = asked.filter(
    (url) => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)
  );
  expect(elsewhere).toEqual([]);
});

test('an unknown address has status 404 and a page with a way back', async ({ page }) => {
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page).toHaveURL('/');
});

test('another host cannot be reached from a test', async ({ page }) => {
  await expect(page.goto('http://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});
