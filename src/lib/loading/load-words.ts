import { LoadFailure } from './load-failure';

/**
 * What to say of a page whose data or scripts could not be loaded.
 *
 * - `reading`: the page stands as it was built, and its controls do not work.
 * - `staying`: the reader was on the way to another page.
 * - `blank`: nothing stands there yet.
 */
export function loadWords(
  error: unknown,
  { at, slider }: { at: 'reading' | 'staying' | 'blank'; slider: boolean }
): string {
  const what =
    error instanceof LoadFailure ? error.message : 'A part of this page could not be loaded.';
  if (at === 'staying') return 'The next page could not be loaded, so you are still on this one.';
  if (at === 'blank') return `${what} Check your connection, then try again.`;
  return slider
    ? `${what} You can read this day; the slider needs it.`
    : `${what} You can read the page all the same.`;
}
