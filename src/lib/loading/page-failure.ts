import type { Failure } from '#words/failures';
import { LoadFailure } from './load-failure';

/**
 * What failed of a page whose data or scripts could not be loaded.
 *
 * - `reading`: the page stands as it was built, and its controls do not work.
 * - `staying`: the reader was on the way to another page.
 * - `blank`: nothing stands there yet.
 */
export function pageFailure(
  error: unknown,
  { at, slider }: { at: 'reading' | 'staying' | 'blank'; slider: boolean }
): Failure {
  if (at === 'staying') return { lost: 'next page', left: 'last page' };
  const lost = error instanceof LoadFailure ? error.lost : 'part';
  if (at === 'blank') return { lost, left: 'nothing' };
  return { lost, left: slider ? 'day' : 'page' };
}
