import { flushSync } from 'svelte';
import { on } from 'svelte/events';

/**
 * Tells whether the page is on paper: at once, before and after it is printed, and when it is shown as if. The browser takes the page as
 * it is when the call returns, so that what follows from it is drawn by then. Returns how to stop.
 */
export function followPrint(tell: (printing: boolean) => void): () => void {
  const paper = matchMedia('print');
  const print = (printing: boolean) => flushSync(() => tell(printing));
  tell(paper.matches);
  const stops = [
    on(paper, 'change', () => print(paper.matches)),
    on(window, 'beforeprint', () => print(true)),
    on(window, 'afterprint', () => print(false))
  ];
  return () => stops.forEach((stop) => stop());
}
