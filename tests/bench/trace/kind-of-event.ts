import type { TraceEvent } from './trace-event';

/**
 * What a main thread spends its time on; `map` is MapLibre's script, with what it calls, and `idle` script for which the browser had
 * nothing else to do.
 */
export const KINDS = ['script', 'map', 'idle', 'style', 'layout', 'paint', 'other'] as const;
export type Kind = (typeof KINDS)[number];

const NAMED: Record<string, Kind> = {
  EvaluateScript: 'script',
  EventDispatch: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'idle',
  FunctionCall: 'script',
  HandlePostMessage: 'script',
  MajorGC: 'script',
  MinorGC: 'script',
  RunMicrotasks: 'script',
  TimerFire: 'script',
  ParseAuthorStyleSheet: 'style',
  RecalculateStyles: 'style',
  UpdateLayoutTree: 'style',
  HitTest: 'layout',
  Layout: 'layout',
  Commit: 'paint',
  CompositeLayers: 'paint',
  'Decode Image': 'paint',
  Layerize: 'paint',
  Paint: 'paint',
  PrePaint: 'paint',
  UpdateLayer: 'paint',
  UpdateLayerTree: 'paint'
};

/** What an event of a main thread is spent on; null where it is part of what contains it. */
export function kindOfEvent(
  { name, args }: Pick<TraceEvent, 'name' | 'args'>,
  isMap: (url: string) => boolean
): Kind | null {
  const kind = NAMED[name] ?? (/^v8\./i.test(name) ? 'script' : null);
  const url = args?.data?.url;
  return kind === 'script' && url !== undefined && isMap(url) ? 'map' : kind;
}
