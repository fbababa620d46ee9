import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveFolder } from '../bench/serve-folder';
import { isCommand, startDisplay } from './display';
import { firefox } from './firefox';
import type { Tab } from './tab';
import { webkit } from './webkit';

/** How long a page may take to reach a state on a loaded machine that renders WebGL on its CPU, in milliseconds. */
const PATIENCE = 240_000;

let site: string;
let display: string;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  if (!isCommand('Xvfb')) return;
  const screen = await startDisplay();
  ({ display } = screen);
  ends.push(screen.stop);
  await new Promise<void>((resolve, reject) => {
    serveFolder('build', (address) => {
      site = address;
      resolve();
      return new Promise<void>((end) => ends.push(end));
    }).catch(reject);
  });
});

afterAll(() => ends.forEach((end) => end()));

/** Waits until an expression holds in the page. */
async function until(tab: Tab, expression: string): Promise<void> {
  await vi.waitUntil(() => tab.evaluate<boolean>(`Boolean(${expression})`), {
    timeout: PATIENCE,
    interval: 250
  });
}

const DATELINE = `document.querySelector('main h2')?.textContent.replace(/\\s+/g, ' ')`;
const isDay = (day: string) => `(${DATELINE} ?? '').includes(${JSON.stringify(day)})`;

for (const { name, isInstalled, start } of [firefox, webkit])
  describe.skipIf(!isInstalled || !isCommand('Xvfb'))(name, () => {
    let tab: Tab;

    beforeAll(async () => {
      tab = await start(display);
    });
    afterAll(() => tab.close());

    it('opens a day with its live map', async () => {
      await tab.open(`${site}/kim-2023/2023-09-12?view=9/42.6/130.9`);
      await until(tab, isDay('Tuesday 12 September 2023'));
      await until(tab, `document.querySelector('.map[data-painted] canvas')`);
      expect(await tab.evaluate<number>(`document.querySelector('canvas').width`)).toBeGreaterThan(
        0
      );
    });

    it('steps by a key on the slider, and the address follows', async () => {
      await tab.evaluate(`document.querySelector('.timeline input[type=range]').focus()`);
      await tab.press('ArrowRight');
      await until(tab, isDay('Wednesday 13 September 2023'));
      await until(tab, `location.pathname.endsWith('/2023-09-13')`);
      await tab.press('ArrowLeft');
      await until(tab, isDay('Tuesday 12 September 2023'));
    });

    it('opens the events of a mark, and the card of one, which cites its source', async () => {
      await tab.click('.marks button[aria-label^="Khasan station"]');
      await until(tab, `document.querySelector('[aria-label^="Events at Khasan"] button')`);
      await tab.click('[aria-label^="Events at Khasan"] li:first-child button');
      await until(tab, `document.querySelector('article a[href^="https://"]')`);
      await until(tab, `location.search.includes('event=')`);
    });

    it('goes back from the card to the day', async () => {
      await tab.back();
      await until(tab, `!location.search.includes('event=')`);
      await until(tab, `!document.querySelector('article')`);
    });

    it.each([
      ['hanoi-2019/2019-02-26', 'Tuesday 26 February 2019'],
      ['kim-2023/2024-06-19', 'Wednesday 19 June 2024'],
      ['kim-2023/2021-05-05', 'Wednesday 5 May 2021']
    ])('opens %s', async (path, day) => {
      await tab.open(`${site}/${path}`);
      await until(tab, isDay(day));
      await until(tab, `document.querySelector('.map[data-painted]')`);
    });

    it('leaves no error uncaught', () => {
      expect(tab.errors() ?? []).toEqual([]);
    });
  });
