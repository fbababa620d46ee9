import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What world-atlas records about a country. */
export interface CountryProperties {
  name: string;
}

/** The shape of a country as TopoJSON arcs; its id is its ISO 3166-1 numeric code. */
export type TopoCountry = (Polygon<CountryProperties> | MultiPolygon<CountryProperties>) & {
  id?: string;
};

/** The countries as world-atlas writes them. */
export type WorldTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>;
