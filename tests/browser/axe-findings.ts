import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page in its current state, of whatever impact, a line each, in the light and in the dark theme, which differ
 * only in colours. The page is left in the theme in which the test opened it.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const light = await run(page, 'light', { runOnly: RULES });
  const dark = await run(page, 'dark', { runOnly: { type: 'rule', values: ['color-contrast'] } });
  await page.emulateMedia({ colorScheme: null });
  return [...light, ...dark];
}

async function run(page: Page, theme: 'light' | 'dark', options: object): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  return page.evaluate(
    async ({ theme, options }) => {
      const { axe } = window as unknown as {
        axe: { run(context: Document, options: object): Promise<AxeResults> };
      };
      type AxeResults = {
        violations: { id: string; impact: string; nodes: { target: string[]; html: string }[] }[];
      };
      // A change of theme fades in: measure the end state.
      for (const animation of document.getAnimations()) animation.finish();
      const { violations } = await axe.run(document, options);
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(
          ({ target, html }) =>
            `${theme}: ${impact} ${id} ${target.join(' ')} ${html.slice(0, 120)}`
        )
      );
    },
    { theme, options }
  );
}
