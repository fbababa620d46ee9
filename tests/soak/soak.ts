import { openPage } from '../bench/open-page';
import { serveFolder } from '../bench/serve-folder';
import { holdings, type Holdings } from './holdings';
import { round } from './round';

/** What a page retains at a moment of a soak, after so many rounds. */
export type SoakRow = { at: string; rounds: number } & Holdings;

/** Plays and scrubs an atlas of the site in `folder` for so many minutes; also returns the errors that the page left uncaught. */
export async function soak(
  folder: string,
  atlas: string,
  minutes: number
): Promise<{ rows: SoakRow[]; errors: Set<string> }> {
  return serveFolder(folder, (address) =>
    openPage(async (page) => {
      const errors = new Set<string>();
      page.on('pageerror', (error) => errors.add(error.message));
      await page.goto(`${address}/${atlas}`);
      await page.locator('.map[data-painted]').waitFor({ timeout: 0 });
      // The first round loads what is loaded only once.
      await round(page);

      const rows: SoakRow[] = [];
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
      return { rows, errors };
    })
  );
}
