import { expect, type Page } from '@playwright/test';
import { englishLines } from './english-in';
import { shownTexts, type ShownText } from './shown-texts';

/** The texts of pages in their states, gathered one after the other and judged together, so that one run tells all. */
export class Gathered {
  readonly #states = new Map<string, ShownText[]>();

  /** Takes what the page shows now, by a name for its state, which several may share. */
  async take(page: Page, state: string): Promise<void> {
    this.add(state, await page.evaluate(shownTexts, null));
  }

  /** Takes a page as it was built, which the browser of another reads. */
  async takeBuilt(page: Page, state: string, html: string): Promise<void> {
    this.add(state, await page.evaluate(shownTexts, html));
  }

  expectNoEnglish(): void {
    expect(this.#states.size).toBeGreaterThan(0);
    expect(englishLines(this.#states).join('\n')).toBe('');
  }

  private add(state: string, texts: ShownText[]): void {
    expect(texts.length, `texts of ${state}`).toBeGreaterThan(0);
    this.#states.set(state, [...(this.#states.get(state) ?? []), ...texts]);
  }
}
