import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Gathered } from './gathered';

const SITE = process.env.DATELINE_SITE_FOLDER ?? '';

test('no page as it was built has an English word of ours', async ({ page }) => {
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  expect(files.length).toBeGreaterThan(50);
  const gathered = new Gathered();
  await page.goto('/');
  for (const file of files)
    await gathered.takeBuilt(page, file, readFileSync(path.join(SITE, file), 'utf8'));
  gathered.expectNoEnglish();
});

test('every page says in which language it is', () => {
  for (const file of ['index.html', '404.html', 'kim-2023.html'])
    expect(readFileSync(path.join(SITE, file), 'utf8')).toContain('<html lang="el">');
});
