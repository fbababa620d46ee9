/** The names that programs use for longitude before latitude on WGS 84, the only system that RFC 7946 allows. */
const CRS84 =
  /^(?:urn:ogc:def:crs:OGC:[\d.]*:(?:CRS)?84h?|OGC:CRS84h?|CRS:?84|https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/[\d.]+\/CRS84h?)$/i;

/** EPSG:4326 is officially latitude before longitude, but programs write that name with longitude first. */
const EPSG4326 =
  /^(?:urn:(?:ogc|x-ogc):def:crs:EPSG:[\d.]*:4326|EPSG:4326|https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/4326)$/i;

/** Whether a reference system is that of RFC 7946, one with two readings, or another. */
export type CrsKind = { kind: 'crs84' | 'epsg4326' | 'other'; name: string };

/** The reference system that a `crs` member of 2008 GeoJSON names: `{ "type": "name", "properties": { "name": … } }`. */
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
