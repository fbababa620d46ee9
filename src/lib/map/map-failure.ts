/**
 * Why the live map is not there, or not whole.
 *
 * - `unsupported`: the browser has no WebGL2.
 * - `taken`: the browser took the drawing away and did not give it back.
 * - `script`: the script that draws the map, or its worker, could not be loaded or broke.
 * - `base`: the base map could not be loaded.
 * - `part`: the live map stands, and some of the base map could not be loaded.
 */
export type MapFailure = 'unsupported' | 'taken' | 'script' | 'base' | 'part';

const PLAIN = 'so this drawing cannot be moved.';

/** What the reader is told of each, and whether trying again may help. */
export const MAP_FAILURES: Record<MapFailure, { words: string; again: boolean }> = {
  unsupported: { words: `This browser cannot draw the live map, ${PLAIN}`, again: false },
  taken: { words: `The browser stopped drawing the live map, ${PLAIN}`, again: true },
  script: { words: `The live map could not be loaded, ${PLAIN}`, again: true },
  base: { words: `The base map could not be loaded, ${PLAIN}`, again: true },
  part: { words: 'Part of the base map could not be loaded.', again: true }
};

/** A tile by its place in the pyramid. */
export type TilePlace = { x: number; y: number; z: number };

/** What of a MapLibre error event is looked at; the last two are there where a source, or a tile of it, did not come. */
export type MapError = {
  error: { message: string };
  sourceId?: string;
  tile?: { tileID: { canonical: TilePlace } };
};

/** The source without which there is no base map; its relief may be missing. */
export const WORLD = 'world';

/** What an error of MapLibre means for a map that is `painted` or not yet; null where the map does without what failed. */
export function failureOf(
  { error, sourceId, tile }: MapError,
  painted: boolean
): MapFailure | null {
  if (sourceId === WORLD) return painted && tile ? 'part' : 'base';
  // The map hears of no more than this of a worker that did not come, or came cut off.
  if (error.message.startsWith('Worker failed to load') && !painted) return 'script';
  return null;
}

/** What it means that the live map could not be made. */
export function failureOfStart(error: unknown): MapFailure {
  return error instanceof Error && error.name === 'GPUInitializationError'
    ? 'unsupported'
    : 'script';
}
