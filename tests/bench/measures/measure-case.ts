import type { Page } from '@playwright/test';
import type { BenchCase } from '../bench-case';
import { openPage } from '../open-page';
import { measureDrag } from './drag';
import type { Figures } from './figures';
import { measureOpening } from './open';
import { measurePan } from './pan';
import { measurePlay } from './play';
import { settleAt } from './settle';
import { PHONE_SLOWER, slowDown } from './slow-down';
import { measureStep } from './step';

/** The page of a case: its address, and which scripts on it are MapLibre's. */
export type CasePage = { address: string; isMap: (url: string) => boolean };

type Measure = (page: Page, isMap: CasePage['isMap']) => Promise<Figures>;

const MEASURES: Record<Exclude<BenchCase['part'], 'open'>, Measure> = {
  step: measureStep,
  drag: measureDrag,
  play: measurePlay,
  pan: measurePan
};

/** The parts in which a phone is slow: what they tell is how long a reader waits. The others compare frames with frames. */
const WAITED_FOR: ReadonlySet<BenchCase['part']> = new Set(['drag', 'play']);

/** Takes the figures of a case once, in a browser of its own. */
export async function measureCase(
  { part, screen, reports }: BenchCase,
  { address, isMap }: CasePage
): Promise<Figures> {
  const at = reports === 'then' ? `${address}?known=then` : address;
  if (part === 'open') return measureOpening(at, screen, isMap);
  return openPage(async (page) => {
    await settleAt(page, at);
    if (screen === 'phone' && WAITED_FOR.has(part)) await slowDown(page, PHONE_SLOWER);
    return MEASURES[part](page, isMap);
  }, screen);
}
