import type { Failure } from '#words/failures';

/**
 * Why the live map is not there, or not whole.
 *
 * - `unsupported`: the browser has no WebGL2.
 * - `taken`: the browser took the drawing away and did not give it back.
 * - `script`: the script that draws the map, or its worker, could not be loaded or broke.
 * - `base`: the base map could not be loaded.
 * - `part`: the live map is there, and some of the base map could not be loaded.
 */
export type MapFailure = 'unsupported' | 'taken' | 'script' | 'base' | 'part';

/** What each of them is to the reader, and whether trying again may help. */
export const MAP_FAILURES: Record<MapFailure, Failure & { again: boolean }> = {
  unsupported: { lost: 'browser without live map', left: 'drawing', again: false },
  taken: { lost: 'live map taken away', left: 'drawing', again: true },
  script: { lost: 'live map', left: 'drawing', again: true },
  base: { lost: 'base map', left: 'drawing', again: true },
  part: { lost: 'part of the base map', left: 'rest', again: true }
};

/** A tile by its place in the pyramid. */
export type TilePlace = { x: number; y: number; z: number };

/** What of a MapLibre error event is looked at; the last two are there if a source, or a tile of one, could not be loaded. */
export type MapError = {
  error: { message: string };
  sourceId?: string;
  tile?: { tileID: { canonical: TilePlace } };
};

/** The source without which there is no base map; its relief may be missing. */
export const WORLD = 'world';

/** What an error of MapLibre means for a map that is `painted` or not yet; null if the map can do without what failed. */
export function failureOf(
  { error, sourceId, tile }: MapError,
  painted: boolean
): MapFailure | null {
  if (sourceId === WORLD) return painted && tile ? 'part' : 'base';
  // This is all that the map is told of a worker that did not load, or was cut off.
  if (error.message.startsWith('Worker failed to load') && !painted) return 'script';
  return null;
}

/** What it means that the live map could not be made. */
export function failureOfStart(error: unknown): MapFailure {
  return error instanceof Error && error.name === 'GPUInitializationError'
    ? 'unsupported'
    : 'script';
}
