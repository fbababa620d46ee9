import { expect, test, type Page } from '@playwright/test';
import type { Atlas } from '../../src/lib/core/atlas';
import { fromAtlasFile, toAtlasFile, type AtlasFile } from '../../src/lib/loading/atlas-file';
import { packRows, unpackRows } from '../../src/lib/loading/pack-rows';
import type { WordsFile } from '../../src/lib/loading/words-file';
import { settled } from './open-atlas';

/** A word of 400 letters. */
const WORD = 'Wort'.repeat(100);
const SIZES = [
  [320, 700],
  [390, 844],
  [1440, 900]
] as const;

/** The keys of data in which an atlas or a source says something. */
const SPOKEN =
  /^(?:title|summary|name|note|role|container|publisher|literal|assumed|presumed|owner|vehicle)$/;

/** A copy of data with the word before every text that is said in it. */
function lengthened(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    typeof value === 'string' && SPOKEN.test(key) ? WORD + value : value
  ) as unknown;
}

// A page that is left takes with it what it was still asking for.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** Prefixes every text of an atlas and its sources with the word, wherever the page loads them. */
async function lengthenTexts(page: Page): Promise<void> {
  await page.route(/\/(?:atlas|atlases|\d+)\.json(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const { kind, data, ...rest } = (await response.json()) as { kind?: string; data: object };
    if (kind === 'atlas') {
      const longer = lengthened(fromAtlasFile(data as AtlasFile)) as Atlas;
      await route.fulfill({ response, json: { kind, ...rest, data: toAtlasFile(longer) } });
    } else if (kind === 'words') {
      const { words, ...of } = data as WordsFile;
      const longer = Object.entries(words).map(([of, columns]) => [
        of,
        packRows(lengthened(unpackRows<object>(columns)) as object[])
      ]);
      await route.fulfill({
        response,
        json: { kind, ...rest, data: { ...of, words: Object.fromEntries(longer) as object } }
      });
    } else if (kind === 'atlases') {
      await route.fulfill({ response, json: { kind, ...rest, data: lengthened(data) } });
    } else await route.fulfill({ response });
  });
  // The front page contains its data inline.
  const { data } = (await (await page.request.get('/atlases.json')).json()) as {
    data: { title: string; summary: string }[];
  };
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const texts = data.flatMap(({ title, summary }) => [title, summary]);
    const lengthen = (html: string, text: string) => html.replaceAll(text, `${WORD} ${text}`);
    await route.fulfill({ response, body: texts.reduce(lengthen, await response.text()) });
  });
}

/** Elements wider than the page, or overflowing an element that does not clip: tag, class and width. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.scrollingElement ? [document.scrollingElement] : [];
    const cut = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const over = [
      ...document.querySelectorAll('body *:not(svg *, .visually-hidden, .visually-hidden *)')
    ]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const words = [...element.childNodes].some((node) => node.nodeName === '#text');
        return words && width > 0 && right > innerWidth + 1;
      })
      .filter((element) => {
        // Deliberately clipped text ends in an ellipsis, or scrolls in a box of its own.
        for (let one: Element | null = element; one; one = one.parentElement)
          if (
            cut(one) &&
            one.getBoundingClientRect().right <= innerWidth &&
            !one.matches('.reader')
          )
            return false;
        return true;
      });
    return [...wide.filter(({ scrollWidth }) => scrollWidth > innerWidth), ...over].map(
      (element) => `${element.tagName} ${element.className} ${element.scrollWidth}`
    );
  });
}

async function expectToFit(page: Page): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    expect(await tooWide(page), `${page.url()} at ${width}`).toEqual([]);
  }
}

test('no page is wider than the screen, however long a word of an atlas is', async ({ page }) => {
  await lengthenTexts(page);
  await page.goto('/');
  await expect(page.getByRole('main').getByText(WORD).first()).toBeAttached();
  await expectToFit(page);

  await page.goto('/kim-2023/2023-09-12?graph=train-2023');
  await settled(page);
  await expect(page.locator('[data-event]').first()).toContainText(WORD);
  await expectToFit(page);
  await page.locator('[data-event]').first().click();
  await expect(page.locator('article')).toContainText(WORD);
  await expectToFit(page);

  await page.goto('/kim-2023/sources');
  await expect(page.getByRole('main')).toContainText(WORD);
  await expectToFit(page);
  await page.locator('h3 a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(WORD);
  await expectToFit(page);

  await page.goto('/embed/kim-2023');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(WORD);
  await expectToFit(page);
  await page.goto('/embed');
  await expectToFit(page);
});
