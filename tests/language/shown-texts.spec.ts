import { expect, test, type Page } from '@playwright/test';
import { englishLines } from './english-in';
import { shownTexts } from './shown-texts';

const HEAD = '<title>Žóóḿ</title><meta name="viewport" content="width=1" />';

/** What the scan finds in markup, both on the page itself and parsed as another built page. */
async function found(page: Page, markup: string) {
  const html = `<!doctype html><html lang="el"><head>${HEAD}</head><body>${markup}</body></html>`;
  await page.setContent(html);
  const [live, built] = [null, html].map((from) => page.evaluate(shownTexts, from));
  return [await live!, await built!].map((texts) => englishLines(new Map([['it', texts]])));
}

for (const markup of [
  '<p>Zoom in</p>',
  '<p>Žóóḿ <b>in</b></p>',
  '<bdi>Zoom in</bdi>',
  '<button aria-label="Zoom in">+</button>',
  '<p aria-description="Zoom in">Žóóḿ</p>',
  '<input type="range" aria-valuetext="Zoom in" />',
  '<p title="Zoom in">Žóóḿ</p>',
  '<img alt="Zoom in" />',
  '<input placeholder="Zoom in" />',
  '<input value="Zoom in" />',
  '<textarea>Zoom in</textarea>',
  '<textarea>&lt;iframe title="Zoom in">&lt;/iframe></textarea>',
  '<select><option>Zoom in</option></select>',
  '<dialog>Zoom in</dialog>',
  '<svg><text>Zoom in</text></svg>',
  '<meta property="og:title" content="Zoom in" />'
])
  test(`finds what is read of ${markup}`, async ({ page }) => {
    const [live, built] = await found(page, markup);
    expect(live).toHaveLength(1);
    expect(built).toEqual(live);
  });

test('finds what a style adds, and what stands for those without scripts', async ({ page }) => {
  const [live, built] = await found(
    page,
    '<style>p::before { content: "Zoom in" }</style><p>Žóóḿ</p><noscript><i>Zoom in</i></noscript>'
  );
  expect(live).toEqual(['html body p ::before → Zoom in (it)']);
  expect(built).toEqual(['body noscript i → Zoom in (it)']);
});

test('finds nothing in what nobody reads as ours', async ({ page }) => {
  const markup = [
    '<p class="lead" id="zoom">Žóóḿ íñ</p>',
    '<p lang="en">Zoom in</p>',
    '<code>npm</code> <kbd>k</kbd>',
    '<script>const zoom = 1;</script><style>p { color: red }</style>',
    '<a href="/sources">https://dateline.example/sources</a>',
    '<textarea>&lt;iframe src="https://dateline.example" title="Žóóḿ">&lt;/iframe></textarea>'
  ].join('');
  expect(await found(page, markup)).toEqual([[], []]);
});
