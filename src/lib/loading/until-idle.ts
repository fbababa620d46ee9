/** Waits until the browser has nothing else to do; Safari, which cannot tell, is left alone for a moment instead. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}
