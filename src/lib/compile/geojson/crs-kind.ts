/** The names by which programs write longitude before latitude on WGS 84, which is all that RFC 7946 allows. */
const CRS84 =
  /^(?:urn:ogc:def:crs:OGC:[\d.]*:(?:CRS)?84h?|OGC:CRS84h?|CRS:?84|https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/[\d.]+\/CRS84h?)$/i;

/** By its authority EPSG:4326 is latitude before longitude; programs write that name and longitude first all the same. */
const EPSG4326 =
  /^(?:urn:(?:ogc|x-ogc):def:crs:EPSG:[\d.]*:4326|EPSG:4326|https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/4326)$/i;

/** Whether a reference system is that of RFC 7946, one that may be read two ways, or another. */
export type CrsKind = { kind: 'crs84' | 'epsg4326' | 'other'; name: string };

/** Which reference system a `crs` member of GeoJSON of 2008 names: `{ "type": "name", "properties": { "name": … } }`. */
export function crsKind(crs: unknown): CrsKind {
  const name = nameOf(crs);
  if (CRS84.test(name)) return { kind: 'crs84', name };
  return { kind: EPSG4326.test(name) ? 'epsg4326' : 'other', name };
}

function nameOf(crs: unknown): string {
  if (typeof crs === 'string') return crs.trim();
  const { properties } = crs as { properties?: { name?: unknown } | null };
  return typeof properties?.name === 'string' ? properties.name.trim() : JSON.stringify(crs);
}
