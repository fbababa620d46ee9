import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATLAS_PAGES } from '../../../src/lib/core/view/atlas-pages';

const ROUTES = 'src/routes/[atlas]';

test('the pages of an atlas that are not days are those that have a route', () => {
  const routes = readdirSync(ROUTES).filter(
    (name) => name !== '[[day]]' && existsSync(`${ROUTES}/${name}/+page.svelte`)
  );
  expect(routes.sort()).toEqual(Object.values(ATLAS_PAGES).sort());
});
