import { extentOf } from '../evidence/days-of-events';
import type { EventHistory } from '../evidence/event-history';
import type { Span } from '../time/span';
import type { Warp } from '../time/warp';
import { elasticWarp } from './elastic';

/** The axis of an atlas: the days that it covers, half-open, and how it measures time where silence is compressed. */
export type AtlasAxis = { extent: Span; elastic: Warp };

const axes = new WeakMap<EventHistory, AtlasAxis>();

/**
 * The axis of an atlas by all its reports, which neither the second clock nor a filter moves: worked out once for each history. An atlas
 * without events covers `stretch`.
 */
export function axisOf(history: EventHistory, stretch: Span): AtlasAxis {
  const axis = axes.get(history) ?? makeAxis(history, stretch);
  axes.set(history, axis);
  return axis;
}

function makeAxis(history: EventHistory, stretch: Span): AtlasAxis {
  const rows = Array.from({ length: history.rows }, (_, row) => row);
  const facts = rows.flatMap((row) => history.facts(row, null) ?? []);
  const extent = extentOf(facts) ?? stretch;
  return { extent, elastic: elasticWarp(facts, extent) };
}
