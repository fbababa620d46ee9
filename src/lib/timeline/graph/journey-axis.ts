import { union, type Span } from '$lib/core/time/span';

/** What stays free on each side of the journey: such a part of it, and so many days. */
const MARGIN = 0.06;
const LEAST_MARGIN = 0.25;
/** A window so near to the journey is kept in sight: together they are no longer than so many times the journey. */
const NEAR = 1.6;

/** The stretch of the axis on which a journey fills the graph, in days; with the window, where that is near. */
export function journeyAxis(journey: Span, window: Span): Span {
  const margin = Math.max(LEAST_MARGIN, (journey.to - journey.from) * MARGIN);
  const alone = { from: journey.from - margin, to: journey.to + margin };
  const both = union([alone, window]);
  return both.to - both.from <= NEAR * (alone.to - alone.from) ? both : alone;
}
