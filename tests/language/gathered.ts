import { expect, type Page } from '@playwright/test';
import { englishLines } from './english-in';
import { shownTexts, type ShownText } from './shown-texts';

/** Gathers the texts of pages in their states and judges them together, so that one run reports everything. */
export class Gathered {
  readonly #states = new Map<string, ShownText[]>();

  /** Adds what the page shows now, under a name for its state, which several may share. */
  async take(page: Page, state: string): Promise<void> {
    this.add(state, await page.evaluate(shownTexts, null));
  }

  /** Adds a page as built, read in the browser of another page. */
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
