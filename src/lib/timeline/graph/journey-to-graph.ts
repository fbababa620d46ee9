import type { KnownJourney } from '$lib/core/movement/known-journey';
import { overlaps, type Span } from '$lib/core/time/span';

/**
 * The id of the journey whose graph is opened: the one that is selected, else the first of which a fix or what lies between two is in
 * the window (seconds since 1970-01-01T00:00Z), else the first of which anything is known; null where the atlas has none.
 */
export function journeyToGraph(
  journeys: readonly KnownJourney[],
  selected: string | null,
  window: Span
): string | null {
  const isNow = ({ fixes }: KnownJourney) => {
    const [first, last] = [fixes[0], fixes.at(-1)];
    return (
      first !== undefined &&
      last !== undefined &&
      overlaps({ from: first.time.stated.from, to: last.time.stated.to }, window)
    );
  };
  const opened =
    journeys.find(({ journey }) => journey.id === selected) ??
    journeys.find(isNow) ??
    journeys.find(({ fixes }) => fixes.length > 0) ??
    journeys[0];
  return opened?.journey.id ?? null;
}
