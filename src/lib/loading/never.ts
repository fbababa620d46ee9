/** A promise that never settles, to wait for while the page is being left. */
export function never(): Promise<never> {
  return new Promise(() => {});
}
