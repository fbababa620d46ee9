/**
 * The archive that a `pmtiles://` address is about: `pmtiles:///basemap/world.pmtiles/4/13/5` (a tile) and
 * `pmtiles:///basemap/world.pmtiles` (its description) both mean `/basemap/world.pmtiles`.
 */
export function archiveAddress(url: string): string {
  return url.replace(/^pmtiles:\/\//, '').replace(/\/\d+\/\d+\/\d+$/, '');
}
