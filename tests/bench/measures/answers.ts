import type { Page } from '@playwright/test';

/** How long a page took to answer, in milliseconds. */
export type Answers = {
  /** From when the page hears of a move of the pointer to when it has painted the frame that shows it. */
  moves: number[];
  /** Event Timing of everything else, such as presses, until it is on the screen: only those of 16 ms and more, as browsers tell. */
  events: number[];
};

type AnswerWindow = { benchAnswers: Answers };

/** Begins to note how long the page takes to answer. Event Timing leaves out moves, so these are timed here. */
export async function noteAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const answers: Answers = { moves: [], events: [] };
    (window as unknown as AnswerWindow).benchAnswers = answers;
    addEventListener(
      'pointermove',
      () => {
        const heard = performance.now();
        requestAnimationFrame(() => {
          // Comes after the frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => answers.moves.push(performance.now() - heard);
          port2.postMessage(null);
        });
      },
      { capture: true }
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) answers.events.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** What has been noted. */
export async function answersOf(page: Page): Promise<Answers> {
  return page.evaluate(() => (window as unknown as AnswerWindow).benchAnswers);
}
