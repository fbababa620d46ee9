import type { Geometry } from 'geojson';

/** A feature of a map, whatever file it is from. */
export type MapFeature = {
  geometry: Geometry | null;
  properties: Readonly<Record<string, unknown>>;
  /** Its id in its file. */
  id?: string;
  /** Why its geometry could not be read, if it has one. */
  fault?: string;
  /** Of a line that was recorded: the time at each of its positions, as printed. */
  times?: readonly string[];
};

/** A file of a map: what its format and a feature of it are called, and what each property becomes, by its name. */
export type MapFile = {
  format: string;
  unit: string;
  title?: string;
  features: readonly MapFeature[];
};
