/** `[longitude, latitude]` in degrees, as in GeoJSON (RFC 7946). */
export type LonLat = [number, number];
