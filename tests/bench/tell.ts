/** Tells how far a run has come: on the error output, so that tables can be kept without it. */
export function tell(text: string): void {
  console.error(text);
}
