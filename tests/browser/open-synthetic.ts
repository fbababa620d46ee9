import { type Page } from '@playwright/test';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { syntheticAtlas } from '../bench/synthetic-atlas';
import { serveAtlas } from './many-events';
import { settled } from './open-atlas';

/** The atlas that `openSynthetic` opens, at `/synthetic`. */
const ID = 'synthetic';

/** Opens an address of an atlas of so many events, spread over September 2023, that is not a part of the site; with `more` it differs. */
export async function openSynthetic(
  page: Page,
  events: number,
  rest: string,
  more: Partial<WholeAtlas> = {}
): Promise<void> {
  const { atlas } = compileAtlas(ID, new Map(Object.entries(syntheticAtlas(events))));
  if (!atlas) throw new Error(`the atlas of ${events} does not compile`);
  await serveAtlas(page, { ...atlas, ...more });
  await page.goto(`/${ID}${rest}`);
  await settled(page);
}
