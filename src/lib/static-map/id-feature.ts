import type { Feature, LineString, MultiPolygon, Point, Polygon } from 'geojson';

/** A feature with the id used for diffing. */
export type IdFeature = Feature<Point | LineString | Polygon | MultiPolygon> & { id: string };
