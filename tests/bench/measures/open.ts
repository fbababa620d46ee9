import { openPage } from '../open-page';
import { median } from '../median';
import { KINDS } from '../trace/kind-of-event';
import { spent } from '../trace/spent';
import type { Screen } from '../bench-case';
import type { Figures } from './figures';

const OPENINGS = 3;

/**
 * What it takes to open an atlas in a fresh browser, from the address to a painted live map and a page on which all is to hand:
 * the time that passes, and what the main thread and the map's worker spend. Medians of several openings, each of them recorded.
 */
export async function measureOpening(
  address: string,
  screen: Screen,
  isMap: (url: string) => boolean
): Promise<Figures> {
  const all: Figures[] = [];
  for (let i = 0; i < OPENINGS; i++)
    all.push(await openPage((page) => open(page, address, isMap), screen));
  const [first = {}] = all;
  return Object.fromEntries(
    Object.keys(first).map((name) => [name, median(all.map((one) => one[name] ?? NaN))])
  );
}

async function open(
  page: Parameters<Parameters<typeof openPage>[0]>[0],
  address: string,
  isMap: (url: string) => boolean
): Promise<Figures> {
  let passed = NaN;
  const recorded = await spent(page, isMap, async () => {
    const began = performance.now();
    await page.goto(address);
    await page.locator('[data-painted]').waitFor();
    passed = performance.now() - began;
  });
  const { main, worker, ...kinds } = recorded.spent;
  return {
    'usable after ms': passed,
    'main thread ms': main,
    ...Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind]])),
    worker
  };
}
