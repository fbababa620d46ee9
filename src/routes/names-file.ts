import type { BaseName } from '$lib/static-map/base-name';
import { packPath, unpackPath, type PackedPath } from '$lib/loading/pack-line';
import { packRows, unpackRows, type PackedRows } from '$lib/loading/pack-rows';

/** The base map's names around an atlas, as their file beside the pages holds them: their places as one path. */
export type NamesFile = { at: PackedPath; names: PackedRows<Omit<BaseName, 'at'>> };

/** The names as their file holds them. */
export function toNamesFile(names: readonly BaseName[]): NamesFile {
  return {
    at: packPath(names.map(({ at }) => at)),
    names: packRows(names.map(({ name, kind, rank, from }) => ({ name, kind, rank, from })))
  };
}

/** The names that a file holds. What the file says is taken as it is. */
export function fromNamesFile({ at, names }: NamesFile): BaseName[] {
  const points = unpackPath(at);
  return unpackRows(names).map((one, i) => ({ ...one, at: points[i] ?? [0, 0] }));
}
