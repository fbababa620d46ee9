import path from 'node:path';
import { firstView } from '../../browser/first-view';
import { openPage } from '../open-page';
import type { Outcome } from '../outcome';
import { serveFolder } from '../serve-folder';
import { buildSite } from '../sites/build-site';

/** The page of the project whose first view is measured. */
const PAGE = { atlas: 'kim-2023', day: '2023-09-13' };

/** What each side's first view of a day asks for, with the atlases as they lie in the project. It takes no time, so once will do. */
export async function measureView(outcome: Outcome, root: string): Promise<void> {
  await outcome.take({ atlas: PAGE.atlas }, 1, async ({ project }) => {
    const to = `${project}-view`;
    const geodata = path.join(root, 'geodata');
    await buildSite({ project, geodata, pages: [PAGE], to, mode: 'production' });
    return serveFolder(to, async (address) => {
      const at = `${address}/${PAGE.atlas}/${PAGE.day}`;
      const { elsewhere, ...view } = await openPage((page) => firstView(page, at, to));
      return { ...view, 'requests to another origin': elsewhere.length };
    });
  });
}
