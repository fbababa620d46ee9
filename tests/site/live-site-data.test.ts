import { expect, it } from 'vitest';
import { liveSiteData } from '../../src/site/live-site-data';
import type { SiteData } from '../../src/site/site-data';

const dataOf = (...ids: string[]): SiteData => ({
  atlases: ids.map((id) => ({ id }) as SiteData['atlases'][number]),
  grounds: Object.fromEntries(ids.map((id) => [id, `<svg id="${id}"/>`])),
  load: (id) => Promise.resolve(ids.includes(id) ? ({ id } as never) : null),
  loadNames: () => Promise.resolve([]),
  pictureOf: () => null,
  firstFonts: []
});

it('whoever holds a part of a site’s data sees what replaces it', async () => {
  const { data, replace } = liveSiteData(dataOf('a', 'b'));
  const { atlases, grounds, load } = data;
  replace(dataOf('b', 'c'));
  expect(atlases.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(Object.keys(grounds)).toEqual(['b', 'c']);
  expect(await load('a')).toBeNull();
  expect(await load('c')).toEqual({ id: 'c' });
});
