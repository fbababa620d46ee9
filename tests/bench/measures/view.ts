import path from 'node:path';
import { firstView } from '../../browser/first-view';
import { inTurns } from '../in-turns';
import { openPage } from '../open-page';
import type { Measured } from '../report/part-table';
import { serveFolder } from '../serve-folder';
import type { BenchSide } from '../sites/bench-side';
import { buildSite } from '../sites/build-site';

/** The page of the project whose first view is measured. */
const PAGE = { atlas: 'kim-2023', day: '2023-09-13' };

/** What each side's first view of a day asks for, with the atlases as they lie in the project. It takes no time, so once will do. */
export async function measureView(
  sides: readonly BenchSide[],
  { root, tell }: { root: string; tell: (text: string) => void }
): Promise<{ measured: Measured[]; failures: string[] }> {
  const { taken, failures } = await inTurns(sides, 1, async (side) => {
    tell(`view, ${side.name} …`);
    const to = `${side.project}-view`;
    const geodata = path.join(root, 'geodata');
    await buildSite({ project: side.project, geodata, pages: [PAGE], to, mode: 'production' });
    return serveFolder(to, async (address) => {
      const at = `${address}/${PAGE.atlas}/${PAGE.day}`;
      const { elsewhere, ...view } = await openPage((page) => firstView(page, at, to));
      return { ...view, 'requests to another origin': elsewhere.length };
    });
  });
  const measured = taken.some((figures) => figures.length > 0)
    ? [{ head: { atlas: PAGE.atlas }, taken }]
    : [];
  return { measured, failures: failures.map((line) => `view, ${line}`) };
}
