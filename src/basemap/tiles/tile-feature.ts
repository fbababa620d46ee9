import type { Geometry } from 'geojson';

/** Something to be put into vector tiles, from one zoom level on. */
export interface TileFeature {
	geometry: Geometry;
	properties: Record<string, string | number | boolean>;
	/** The first zoom level whose tiles hold it. */
	minZoom: number;
	/** The last, where a finer shape takes over. */
	maxZoom?: number;
}

export interface TileLayer {
	name: string;
	features: TileFeature[];
	/** Douglas-Peucker tolerance in 4096ths of a tile, at every zoom but the last. */
	tolerance: number;
	/** The same at the last zoom, which is drawn enlarged and so keeps more. */
	lastTolerance: number;
	/** Whether shapes are copied across ±180°; not for one that already reaches past it. */
	wrap: boolean;
}
