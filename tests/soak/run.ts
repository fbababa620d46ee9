/**
 * `npm run soak -- [--minutes 10] [--atlas kim-2023]`: plays and scrubs the site last built, and prints what the page retains at
 * the start, in the middle and at the end. Growth from the middle to the end is a leak; nothing fails by it except on an error that
 * a page leaves uncaught.
 */
import { parseArgs } from 'node:util';
import { openPage } from '../bench/open-page';
import { serveFolder } from '../bench/serve-folder';
import { holdings, type Holdings } from './holdings';
import { round } from './round';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    atlas: { type: 'string', default: 'kim-2023' }
  }
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error(
    `--minutes: expected a number above 0, as in --minutes 10, found "${values.minutes}"`
  );
  process.exit(2);
}

await serveFolder('build', (address) =>
  openPage(async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${address}/${values.atlas}`);
    await page.locator('.map[data-painted]').waitFor({ timeout: 0 });
    // The first round loads what is loaded only once.
    await round(page);

    const rows: (Holdings & { at: string; rounds: number })[] = [];
    let rounds = 0;
    const note = async (at: string) => rows.push({ at, rounds, ...(await holdings(page)) });
    await note('start');
    const began = Date.now();
    const passed = () => (Date.now() - began) / 60_000;
    for (const [at, until] of [
      ['middle', minutes / 2],
      ['end', minutes]
    ] as const) {
      while (passed() < until) {
        await round(page);
        rounds += 1;
      }
      await note(at);
    }
    console.table(rows);
    for (const message of new Set(errors)) console.log(`Uncaught: ${message}`);
    process.exitCode = errors.length > 0 ? 1 : 0;
  })
);
