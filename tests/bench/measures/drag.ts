import type { Page } from '@playwright/test';
import { median } from '../median';
import { spent, spentEach } from '../trace/spent';
import { answersOf, noteAnswers } from './answers';
import type { Figures } from './figures';
import { dragAlong, pointerOn, pointIn } from './pointer';
import { settle } from './settle';
import { worst } from './worst';

/** Moves of one drag, about two days each, and drags that are timed. */
const MOVES = 12;
const DRAGS = 2;

/** Where a drag begins and ends on the time axis, as shares of its width, and how far down. */
const [LEFT, RIGHT, DOWN] = [0.3, 0.7, 0.35];

/**
 * How long the page takes to answer while the window is dragged along the time axis, and what a move is spent on, from one more
 * drag that is recorded.
 */
export async function measureDrag(page: Page, isMap: (url: string) => boolean): Promise<Figures> {
  const box = await page.getByRole('slider', { name: 'Date' }).boundingBox();
  if (!box) throw new Error('the page shows no time axis');
  const pointer = await pointerOn(page);
  let [from, to] = [pointIn(box, LEFT, DOWN), pointIn(box, RIGHT, DOWN)];
  const drag = async (): Promise<void> => {
    await dragAlong(pointer, from, to, MOVES);
    await settle(page);
    [from, to] = [to, from];
  };
  // The first only warms the caches.
  await drag();
  await noteAnswers(page);
  for (let i = 0; i < DRAGS; i++) await drag();
  const { moves, events } = await answersOf(page);
  if (moves.length === 0) throw new Error('the page hears of no pointer');
  const recorded = await spent(page, isMap, drag);
  return {
    'answer median ms': median(moves),
    'answer worst ms': worst(moves),
    'events median ms': median(events),
    'events worst ms': worst(events),
    'move ms': recorded.spent.main / MOVES,
    ...spentEach(recorded.spent, MOVES)
  };
}
