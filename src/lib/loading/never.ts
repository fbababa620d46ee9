/** What is waited for while the page is being left. */
export function never(): Promise<never> {
  return new Promise(() => {});
}
