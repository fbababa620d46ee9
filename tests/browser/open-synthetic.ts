import { type Page } from '@playwright/test';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { toAtlasFile } from '../../src/lib/loading/atlas-file';
import { writeSiteFile } from '../../src/lib/loading/site-file';
import { syntheticAtlas } from '../bench/synthetic-atlas';
import { settled } from './open-atlas';

/** The atlas that `openSynthetic` opens, at `/synthetic`. */
const ID = 'synthetic';

/**
 * Opens an address of an atlas of so many events that is not on the site: the app opens whatever file stands beside its pages, and
 * here the test answers for it.
 */
export async function openSynthetic(page: Page, events: number, rest: string): Promise<void> {
  const { atlas } = compileAtlas(ID, new Map(Object.entries(syntheticAtlas(events))));
  if (!atlas) throw new Error(`the atlas of ${events} does not compile`);
  await page.route(`**/${ID}/*.json`, (route) =>
    route.request().url().endsWith('/atlas.json')
      ? route.fulfill({
          contentType: 'application/json',
          body: writeSiteFile('atlas', toAtlasFile(atlas))
        })
      : route.fulfill({ status: 404 })
  );
  await page.goto(`/${ID}${rest}`);
  await settled(page);
}
