import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What world-atlas says of a country. */
export interface CountryProperties {
  name: string;
}

/** The shape of a country as TopoJSON has it, made of arcs; its id is the numeric code of ISO 3166-1. */
export type TopoCountry = (Polygon<CountryProperties> | MultiPolygon<CountryProperties>) & {
  id?: string;
};

/** The countries as world-atlas writes them. */
export type WorldTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>;
