import type { Feature, LineString, MultiPolygon, Point, Polygon } from 'geojson';

/** A feature with the id by which differences are found. */
export type IdFeature = Feature<Point | LineString | Polygon | MultiPolygon> & { id: string };
